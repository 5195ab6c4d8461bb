import type { GreyImage } from './grey.ts'

/** A picture as a binary portable greymap (`P5`), the plainest format that Tesseract reads. */
export function encodePgm({ width, height, data }: GreyImage): Uint8Array {
  const header = `P5\n${width} ${height}\n255\n`
  const bytes = new Uint8Array(header.length + data.length)
  for (let i = 0; i < header.length; i++) bytes[i] = header.charCodeAt(i)
  bytes.set(data, header.length)
  return bytes
}
