import { PictureError } from './problem.ts'

/** One picture of an icon file. */
export interface IconEntry {
  /** A PNG, or the lower half of a BMP: the header and what follows it. */
  readonly bytes: Uint8Array
  readonly png: boolean
  /** The icon file with this picture alone. */
  readonly alone: Uint8Array
}

const headerLength = 6
const entryLength = 16

/** The largest picture of an icon or cursor file. Throws a PictureError where there is none. */
export function largestIcon(file: Uint8Array): IconEntry {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.byteLength < headerLength ? 0 : view.getUint16(4, true)
  let best: IconEntry | undefined
  let bestArea = 0
  for (let at = headerLength; at < headerLength + count * entryLength; at += entryLength) {
    const entry = entryAt(file, view, at)
    // The side of 256 pixels is written as 0.
    const area = entry === undefined ? 0 : (file[at] || 256) * (file[at + 1] || 256)
    if (entry !== undefined && area >= bestArea) {
      best = entry
      bestArea = area
    }
  }
  if (best === undefined) throw new PictureError('damaged', 'ICO')
  return best
}

function entryAt(file: Uint8Array, view: DataView, at: number): IconEntry | undefined {
  if (at + entryLength > file.length) return undefined
  const size = view.getUint32(at + 8, true)
  const offset = view.getUint32(at + 12, true)
  if (size < 40 || offset + size > file.length) return undefined
  const bytes = file.subarray(offset, offset + size)
  const alone = new Uint8Array(headerLength + entryLength + size)
  alone.set([0, 0, 1, 0, 1, 0])
  alone.set(file.subarray(at, at + entryLength), headerLength)
  new DataView(alone.buffer).setUint32(headerLength + 12, headerLength + entryLength, true)
  alone.set(bytes, headerLength + entryLength)
  return { bytes, png: bytes[0] === 0x89 && bytes[1] === 0x50, alone }
}
