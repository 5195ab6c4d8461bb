import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

/** What every picture says. */
export const words = 'Invoice 4711 paid'
/** What the second page of the files with two says. */
export const secondWords = 'Second page follows'

/** A line of text as an SVG of 480 by 90 pixels. */
export function textSvg(text = words): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="90">
    <rect width="480" height="90" fill="white"/>
    <text x="20" y="58" font-size="36" font-family="DejaVu Sans">${text}</text></svg>`
}

/**
 * A file of each format that shows `words`, drawn by other programs than those that read it, where
 * there is one; by the end of its name.
 */
export async function pictureFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const drawn = sharp(Buffer.from(textSvg())).flatten({ background: '#fff' })
  const { data, info } = await drawn.clone().raw().toBuffer({ resolveWithObject: true })
  const png = await drawn.clone().png().toBuffer()
  const second = await sharp(Buffer.from(textSvg(secondWords)))
    .removeAlpha()
    .raw()
    .toBuffer()
  const two = sharp(Buffer.concat([data, second]), {
    raw: { width: info.width, height: info.height * 2, channels: 3, pageHeight: info.height },
  })
  return {
    png,
    jpg: await drawn.clone().jpeg().toBuffer(),
    webp: await two.clone().webp({ lossless: true }).toBuffer(),
    gif: await two.clone().gif().toBuffer(),
    avif: await drawn.clone().avif({ quality: 70 }).toBuffer(),
    tiff: await drawn.clone().tiff({ compression: 'lzw' }).toBuffer(),
    bmp: bitmapFile(data, info.width, info.height),
    ico: iconFile(await square('png')),
    cur: iconFile(await square('bitmap')),
    svg: Buffer.from(textSvg()),
    pdf: pdfFile([words, secondWords]),
    heic: await readFile(new URL('../../fixtures/pictures/text.heic', import.meta.url)),
  }
}

/** An icon's side is at most 256 pixels. */
async function square(kind: 'png' | 'bitmap'): Promise<Uint8Array> {
  const [first = '', ...rest] = words.split(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
    <rect width="256" height="256" fill="white"/><g font-size="48" font-family="DejaVu Sans">
    <text x="20" y="100">${first}</text><text x="20" y="170">${rest.join(' ')}</text></g></svg>`
  const drawn = sharp(Buffer.from(svg)).removeAlpha()
  if (kind === 'png') return await drawn.png().toBuffer()
  const bitmap = bitmapFile(await drawn.raw().toBuffer(), 256, 256).subarray(14)
  // The height of an icon's bitmap counts the mask below it, which is empty here.
  new DataView(bitmap.buffer, bitmap.byteOffset).setInt32(8, 512, true)
  return Buffer.concat([bitmap, Buffer.alloc(32 * 256)])
}

/** An uncompressed BMP of 24 bits; `data` has 3 bytes a pixel, and the width is a multiple of 4. */
export function bitmapFile(data: Uint8Array, width: number, height: number): Buffer {
  const file = Buffer.alloc(54 + data.length)
  file.write('BM')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  for (let row = 0; row < height; row += 1) {
    const line = data.slice((height - 1 - row) * width * 3, (height - row) * width * 3)
    for (let at = 0; at < line.length; at += 3) line.subarray(at, at + 3).reverse()
    file.set(line, 54 + row * width * 3)
  }
  return file
}

/** An icon file with one picture. */
export function iconFile(picture: Uint8Array): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(22, 18)
  return Buffer.concat([head, picture])
}

/** A PDF with one line of Helvetica a page, 480 by 90 points. */
export function pdfFile(pages: readonly string[], box = '0 0 480 90'): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>']
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`)
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')
  for (const [index, text] of pages.entries()) {
    const content = `BT /F1 36 Tf 20 32 Td (${text}) Tj ET`
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  )
}
