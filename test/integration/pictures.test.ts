import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PictureError } from '../../main/core/pictures/problem.ts'
import { createOcrEngine, type OcrEngine } from '../../main/node/ocr-engine.ts'
import { decodePicture } from '../../main/node/pictures/decode-picture.ts'
import { pdfFile, pictureFiles, secondWords, textSvg, words } from '../support/pictures/files.ts'

const signal = new AbortController().signal
let engine: OcrEngine
let files: Readonly<Record<string, Uint8Array>>

beforeAll(async () => {
  engine = createOcrEngine({ languages: ['eng'] })
  files = await pictureFiles()
})
afterAll(() => engine.close())

async function textOf(bytes: Uint8Array | undefined, page = 0): Promise<string> {
  const { image } = await decodePicture(bytes ?? new Uint8Array(), page)
  expect(image.data).toHaveLength(image.width * image.height * 4)
  return (await engine.read(image, signal)).text.replaceAll('\n', ' ')
}

describe('a picture file is read by its content', () => {
  it.each(['png', 'jpg', 'webp', 'gif', 'avif', 'tiff', 'bmp', 'ico', 'cur', 'heic', 'svg', 'pdf'])(
    '%s: its text is there',
    async (ending) => {
      expect(await textOf(files[ending])).toBe(words)
    },
  )

  it('the pages of a PDF one by one', async () => {
    expect((await decodePicture(files['pdf'] ?? new Uint8Array())).pages).toBe(2)
    expect(await textOf(files['pdf'], 1)).toBe(secondWords)
  })

  it('the pages of a TIFF, which `tiffcp` of a scanner makes', async () => {
    const file = await readFile(new URL('../fixtures/pictures/two-pages.tiff', import.meta.url))
    expect((await decodePicture(file)).pages).toBe(2)
    expect(await textOf(file, 1)).toBe(secondWords)
  })

  it('an SVG in two bytes a character, and behind a comment', async () => {
    const behind = `\ufeff<?xml version="1.0" encoding="UTF-16"?><!-- a --> ${textSvg()}`
    expect(await textOf(Buffer.from(behind, 'utf16le'))).toBe(words)
  })
})

describe('an SVG reaches nothing outside of itself', () => {
  const inside = (body: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20"><rect width="40" height="20" fill="white"/>${body}</svg>`,
    )
  const black = new URL('../fixtures/pictures/black.png', import.meta.url)
  const darkest = async (bytes: Uint8Array) =>
    (await decodePicture(bytes)).image.data.reduce((least, value) => Math.min(least, value), 255)

  it('draws a picture that is inside the file', async () => {
    const data = (await readFile(black)).toString('base64')
    const href = `data:image/png;base64,${data}`
    expect(await darkest(inside(`<image width="40" height="20" href="${href}"/>`))).toBe(0)
  })

  it.each([
    ['a path', black.pathname],
    ['a file URL', black.href],
    ['a relative path', `../../../../../../../../..${black.pathname}`],
    ['an address', 'http://127.0.0.1:9/black.png'],
  ])('does not follow %s', async (_, href) => {
    expect(await darkest(inside(`<image width="40" height="20" href="${href}"/>`))).toBe(255)
    expect(await darkest(inside(`<image width="40" height="20" xlink:href="${href}"/>`))).toBe(255)
  })

  it('reads no external entity', async () => {
    const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>`
    const svg = `${entity}${inside('<text y="15">&x;</text>')}`
    await expect(decodePicture(Buffer.from(svg))).rejects.toMatchObject({ problem: 'damaged' })
  })
})

describe('what gives no picture is named', () => {
  const cut = (bytes: Uint8Array | undefined, share = 0.5) =>
    (bytes ?? new Uint8Array()).subarray(0, Math.floor((bytes?.length ?? 0) * share))

  it.each([
    ['nothing', async () => new Uint8Array(), 'empty'],
    ['a text', async () => Buffer.from('not a picture'), 'unknown'],
    ['a page of HTML', async () => Buffer.from('<html><svg></svg></html>'), 'unknown'],
    ['a film', async () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0', 'latin1'), 'unknown'],
    [
      'a locked PDF',
      () => readFile(new URL('../fixtures/pictures/locked.pdf', import.meta.url)),
      'locked',
    ],
    ['200 MB', async () => Buffer.alloc(200_000_000, 'BM'), 'too-large'],
    ['a PNG of 50,000 by 50,000', async () => claim(50_000, 50_000), 'too-many-pixels'],
    [
      'an SVG of 50,000 by 50,000',
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="50000" height="50000"/>'),
      'too-many-pixels',
    ],
    ['a BMP of 50,000 by 50,000', async () => lyingBmp(50_000), 'too-many-pixels'],
    ['a BMP that claims more than it has', async () => lyingBmp(5000), 'damaged'],
    ['a PNG without its end', async () => cut(files['png']), 'damaged'],
    ['a JPEG without its end', async () => cut(files['jpg']), 'damaged'],
    ['a WebP without its end', async () => cut(files['webp'], 0.2), 'damaged'],
    ['a GIF without its end', async () => cut(files['gif'], 0.2), 'damaged'],
    ['a TIFF without its end', async () => cut(files['tiff']), 'damaged'],
    ['an AVIF without its end', async () => cut(files['avif']), 'damaged'],
    ['a HEIC without its end', async () => cut(files['heic']), 'damaged'],
    ['a BMP without its end', async () => cut(files['bmp']), 'damaged'],
    ['an ICO without its end', async () => cut(files['ico']), 'damaged'],
    ['a PDF page without width', async () => pdfFile([words], '0 0 0.01 9000'), 'damaged'],
    ['a PDF without its end', async () => cut(files['pdf'], 0.05), 'damaged'],
    ['an SVG without its end', async () => cut(files['svg']), 'damaged'],
  ])('%s', async (_, make, problem) => {
    await expect(decodePicture(await make())).rejects.toMatchObject({ problem })
  })

  it('a page that there is not', async () => {
    for (const ending of ['pdf', 'tiff', 'png', 'svg'] as const) {
      const call = decodePicture(files[ending] ?? new Uint8Array(), 7)
      await expect(call).rejects.toBeInstanceOf(PictureError)
      await expect(call).rejects.toMatchObject({ problem: 'no-such-page' })
    }
  })

  it('a PDF page of any size is drawn within 4000 pixels', async () => {
    const { image } = await decodePicture(pdfFile([words], '0 0 14400 9000'))
    expect(Math.max(image.width, image.height)).toBe(4000)
  })

  function lyingBmp(side: number): Uint8Array {
    const file = Buffer.from(files['bmp'] ?? new Uint8Array())
    file.writeInt32LE(side, 18)
    file.writeInt32LE(side, 22)
    return file
  }

  /** A PNG whose header claims another size, with the right checksum. */
  async function claim(width: number, height: number): Promise<Uint8Array> {
    const { crc32 } = await import('node:zlib')
    const png = await sharp({
      create: { width: 1, height: 1, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    png.writeUInt32BE(width, 16)
    png.writeUInt32BE(height, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    return png
  }
})
