import { fileURLToPath } from 'node:url'
import { clipboard, type NativeImage } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import type { PictureSource } from '../core/pictures/gather.ts'
import { pictureBytes, pictureFile } from '../node/pictures/picture-file.ts'

/** Formats in which a system gives a copied picture as the file that it was, the best first. */
const rawFormats = ['image/png', 'public.png', 'PNG', 'image/jpeg', 'image/bmp', 'public.tiff']

/**
 * The picture on the clipboard, or the picture files that were copied in a file manager. The bytes
 * are taken as they are, to be decoded in a process of their own, where the system gives them so.
 * Throws a FailureError (`bad-image`) where there is neither.
 */
export async function clipboardPictures(): Promise<readonly PictureSource[]> {
  const files = await copiedFiles()
  if (files.length > 0) return files.map(pictureFile)
  const bytes = await copiedPicture()
  if (bytes.length > 0) return [pictureBytes(t('The clipboard'), bytes)]
  throw new FailureError(
    makeFailure('bad-image', t('There is no picture on the clipboard. Copy one, then try again.')),
  )
}

/** Paths of the files of this computer among the addresses on the clipboard. */
async function copiedFiles(): Promise<readonly string[]> {
  const list = new TextDecoder().decode(await readFormat('text/uri-list'))
  return list.split(/\r?\n/).flatMap((line) => {
    try {
      return line.startsWith('file:///') ? [fileURLToPath(line)] : []
    } catch {
      return []
    }
  })
}

async function copiedPicture(): Promise<Uint8Array> {
  for (const format of rawFormats) {
    const bytes = await readFormat(format)
    if (bytes.length > 0) return bytes
  }
  return isOld(clipboard) ? clipboard.readImage().toPNG() : new Uint8Array()
}

/** What an Electron has whose clipboard answers at once. */
interface OldClipboard {
  readBuffer(format: string): Uint8Array
  readImage(): NativeImage
}

function isOld(board: unknown): board is OldClipboard {
  return typeof board === 'object' && board !== null && 'readBuffer' in board
}

async function readFormat(format: string): Promise<Uint8Array> {
  if (isOld(clipboard)) return clipboard.readBuffer(format)
  const item = (await clipboard.read()).find(({ types }) => types.includes(format))
  const content = await item?.getType(format)
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : new Uint8Array()
}
