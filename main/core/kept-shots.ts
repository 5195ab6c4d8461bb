import { timesCovered } from './covers.ts'
import { measureAlike } from './image/measure-alike.ts'
import { type PictureTarget, preparePicture, type Shot } from './image/prepare.ts'
import type { Imaging, PixelImage } from './ports.ts'

/** What was made of pictures, and for whom. */
export interface KeptShots {
  readonly images: readonly PixelImage[]
  readonly name: string
  /** By picture. */
  readonly shots: readonly (readonly Shot[])[]
}

/**
 * What is sent for each picture; every turn repeats the very same, unless one was covered since.
 *
 * @param kept what this gave before
 */
export async function shotsOf(
  kept: KeptShots | undefined,
  imaging: Imaging,
  images: readonly PixelImage[],
  target: PictureTarget,
  signal: AbortSignal,
): Promise<KeptShots> {
  const { preset, ...rest } = target
  const name = JSON.stringify([preset.id, rest, images.map(timesCovered)])
  const areSame = kept?.images.every((image, index) => image === images[index])
  if (kept !== undefined && areSame && kept.name === name) return kept
  const measures = await measureAlike(imaging, images, signal)
  const shots: (readonly Shot[])[] = []
  // One after the other, since each takes much memory while it is shrunk.
  for (const image of images) {
    shots.push(await preparePicture(imaging, image, target, signal, measures))
  }
  return { images, name, shots }
}
