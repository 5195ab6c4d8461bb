import type { ImageMime } from './ports.ts'

/** The type that the first bytes of a picture tell; undefined where it is none of the three. */
export function sniffMime(bytes: Uint8Array): ImageMime | undefined {
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  const riff = startsWith(bytes, 0, [0x52, 0x49, 0x46, 0x46])
  return riff && startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : undefined
}

function startsWith(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte)
}
