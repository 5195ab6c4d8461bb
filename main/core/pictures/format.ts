import { sniffMime } from '../image-mime.ts'

/** What a picture file can be, by the name that people know. */
export const pictureFormats = [
  'PNG',
  'JPEG',
  'WebP',
  'GIF',
  'AVIF',
  'TIFF',
  'BMP',
  'ICO',
  'HEIC',
  'SVG',
  'PDF',
] as const

export type PictureFormat = (typeof pictureFormats)[number]

const byMime = { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/webp': 'WebP' } as const

const byMagic: readonly (readonly [string, PictureFormat])[] = [
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['II+\0', 'TIFF'],
  ['MM\0+', 'TIFF'],
  ['BM', 'BMP'],
  ['\0\0\x01\0', 'ICO'],
  ['\0\0\x02\0', 'ICO'],
]

/** How far the mark of a PDF may lie from the file's start, in bytes; what comes before is junk. */
const pdfJunk = 1024
/** How far the root of an SVG may lie from the file's start, in bytes. */
const svgProlog = 64 * 1024

/** What a file is by its content, whatever its name says; undefined where it is none of these. */
export function sniffPicture(bytes: Uint8Array): PictureFormat | undefined {
  const mime = sniffMime(bytes)
  if (mime !== undefined) return byMime[mime]
  const start = latin(bytes, 0, pdfJunk)
  const magic = byMagic.find(([mark]) => start.startsWith(mark))
  if (magic !== undefined) return magic[1]
  if (start.startsWith('ftyp', 4)) return boxed(start)
  if (start.includes('%PDF-')) return 'PDF'
  return isSvg(bytes) ? 'SVG' : undefined
}

/** HEIC and AVIF are told apart by the brands in their first box. */
function boxed(start: string): PictureFormat | undefined {
  const length = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + start.charCodeAt(at), 0)
  const brands = start.slice(8, Math.min(length, 256))
  if (/avi[fs]/.test(brands)) return 'AVIF'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'HEIC' : undefined
}

function isSvg(bytes: Uint8Array): boolean {
  // Two bytes a character leave zeros behind, and the mark of their order stands before all.
  const text = latin(bytes, 0, svgProlog)
    .replaceAll('\0', '')
    .replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
  const root = text.search(/<(?:[a-z]+:)?svg[\s>]/)
  const page = text.search(/<html[\s>]/i)
  return text.trimStart().startsWith('<') && root !== -1 && (page === -1 || root < page)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
