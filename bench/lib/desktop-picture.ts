import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/**
 * A desktop as it may look: a wallpaper of smooth colours with windows full of text. Bright, so that
 * a shade over it can be told.
 *
 * @returns path of a PNG file of this size, in pixels
 */
export async function desktopPicture(width: number, height: number): Promise<string> {
  const lines = (x: number, y: number, rows: number) =>
    Array.from(
      { length: rows },
      (_, row) =>
        `<text x="${x + 16}" y="${y + 40 + row * 18}">${row}: connect ${row * 7919} refused by host-${row}.example:${row}43, try ${row}</text>`,
    ).join('')
  const windows = [0.15, 0.4, 0.65].flatMap((left) =>
    [0.08, 0.42].map((top) => {
      const [x, y] = [Math.round(left * width), Math.round(top * height)]
      const [w, h] = [Math.round(0.22 * width), Math.round(0.3 * height)]
      return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fdfdfd"/><rect x="${x}" y="${y}" width="${w}" height="22" fill="#3b4a63"/>${lines(x, y, Math.floor(h / 18) - 3)}`
    }),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#f2c48d"/><stop offset="1" stop-color="#9db8e8"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    <g font-family="DejaVu Sans Mono" font-size="13" fill="#222">${windows.join('')}</g></svg>`
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-desktop-')), 'desktop.png')
  await sharp(Buffer.from(svg)).png().toFile(file)
  return file
}
