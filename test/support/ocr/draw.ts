import sharp from 'sharp'
import type { PixelImage } from '../../../main/core/ports.ts'

/** How a page of lines is drawn; sizes in pixels. */
export interface PageStyle {
  readonly font?: string
  readonly size?: number
  readonly ink?: string
  readonly paper?: string
  /** Least width, so that pages can be compared. */
  readonly width?: number
  /** Degrees clockwise about the middle of the page. */
  readonly turn?: number
  /** Pixels drawn across for one of the page: 3 for the stripes of a liquid crystal display. */
  readonly across?: number
}

/** Light on dark, as in an editor. */
export const darkColours = { ink: '#d4d4d4', paper: '#1e1e1e' }

/** The SVG of lines below each other. */
export function pageSvg(lines: readonly string[], style: PageStyle = {}): string {
  const { font = 'DejaVu Sans', size = 16, ink = '#111', paper = '#fff', turn = 0 } = style
  const { across = 1 } = style
  const width = Math.max(style.width ?? 0, Math.ceil(size * (2 + Math.max(...lines.map(ems)))))
  const height = Math.ceil(size * (2 + 1.7 * lines.length))
  const spans = lines.map(
    (line, i) =>
      `<text x="${size}" y="${Math.round(size * (1.8 + 1.7 * i))}" xml:space="preserve">${escaped(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across * width}" height="${height}"
    viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    <rect width="100%" height="100%" fill="${paper}"/>
    <g font-family="${font}" font-size="${size}" fill="${ink}"
      transform="rotate(${turn} ${width / 2} ${height / 2})">${spans.join('')}</g></svg>`
}

/** The pixels of an SVG, or of any picture file. */
export async function pixels(picture: string | Uint8Array): Promise<PixelImage> {
  const bytes = typeof picture === 'string' ? Buffer.from(picture) : picture
  const drawn = sharp(bytes, { limitInputPixels: false }).ensureAlpha().raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** Lines below each other as a picture. */
export function drawPage(lines: readonly string[], style: PageStyle = {}): Promise<PixelImage> {
  return pixels(pageSvg(lines, style))
}

/** One colour everywhere; `value` from 0 black to 255 white. */
export function plain(width: number, height: number, value: number): PixelImage {
  const data = new Uint8Array(4 * width * height).fill(value)
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  return { width, height, data }
}

/** About the widest that a line gets in any font, in font sizes. */
function ems(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > '\u1fff' ? 1.05 : 0.72), 0)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
