import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Rect, Size } from '../../../common/geometry.ts'

/** A picture that differs everywhere, in device pixels. */
export interface Noise {
  readonly file: string
  /** Of a part, or of all of it; 3 bytes each. */
  pixels(part?: Rect): Promise<Buffer>
}

/** @param seed another picture each */
export async function makeNoise(seed: number, { width, height }: Size): Promise<Noise> {
  const data = new Uint8Array(width * height * 3)
  let state = seed
  for (let index = 0; index < data.length; index += 1) {
    const isSameCell = (Math.floor(index / 3) % width) % 3 !== 0
    if (!isSameCell) state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[index] = isSameCell ? (data[index - 3] ?? 0) : state >>> 24
  }
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-noise-'))
  // For the session's user too.
  await chmod(folder, 0o755)
  const file = join(folder, 'noise.png')
  const picture = sharp(data, { raw: { width, height, channels: 3 } })
  await picture.clone().png().toFile(file)
  const all = { x: 0, y: 0, width, height }
  return {
    file,
    pixels: async ({ x, y, ...size } = all) =>
      await picture
        .clone()
        .extract({ left: x, top: y, ...size })
        .raw()
        .toBuffer(),
  }
}
