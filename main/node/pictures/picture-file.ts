import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { FailureError } from '../../../common/errors.ts'
import { t } from '../../../common/i18n.ts'
import { makeFailure } from '../../core/errors.ts'
import type { PictureSource } from '../../core/pictures/gather.ts'
import { fileLimit, pictureSentence } from '../../core/pictures/problem.ts'

/** A picture file of this computer; it is read, 100 MB at the most, when it is wanted. */
export function pictureFile(path: string): PictureSource {
  return { name: basename(path), read: () => readPictureFile(path) }
}

/** Bytes that are here already, such as those of a dropped file; `size` is that of the file. */
export function pictureBytes(name: string, bytes: Uint8Array, size = bytes.length): PictureSource {
  return {
    name,
    read: async () => {
      if (size > fileLimit) throw badImage(pictureSentence('too-large', undefined))
      return bytes
    },
  }
}

async function readPictureFile(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) throw badImage(t('The file cannot be opened. Check its name and place.'))
  try {
    const found = await file.stat()
    if (!found.isFile()) throw badImage(t('This is no file. Choose a picture file.'))
    if (found.size > fileLimit) throw badImage(pictureSentence('too-large', undefined))
    return await file.readFile()
  } finally {
    await file.close()
  }
}

function badImage(message: string): FailureError {
  return new FailureError(makeFailure('bad-image', message))
}
