import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { PixelImage } from '../../main/core/ports.ts'
import { doubled } from './doubled.ts'
import type { Reader } from './reader.ts'

const run = promisify(execFile)

/**
 * The system's `tesseract` command, English: page mode 3 on the picture as it is, which is what
 * NormCap calls, and page mode 6 on it twice as large and grey. None where it is not installed.
 */
export async function systemTesseracts(): Promise<Reader[]> {
  const version = await run('tesseract', ['--version']).catch(() => undefined)
  if (!version) {
    console.error('tesseract is not installed (Debian: tesseract-ocr): left out')
    return []
  }
  return [reader('tesseract 6', '6', doubled), reader('tesseract 3', '3', asIs)]
}

function reader(name: string, mode: string, prepare: (image: PixelImage) => Promise<Buffer>) {
  return {
    name,
    read: async (image: PixelImage) => {
      const args = ['stdin', 'stdout', '-l', 'eng', '--psm', mode]
      const reading = run('tesseract', args, { maxBuffer: 64 * 1024 * 1024 })
      reading.child.stdin?.end(await prepare(image))
      return (await reading).stdout
    },
    close: () => Promise.resolve(),
  }
}

function asIs({ width, height, data }: PixelImage): Promise<Buffer> {
  const image = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
  return image.png({ compressionLevel: 1 }).toBuffer()
}
