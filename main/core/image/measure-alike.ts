import type { Imaging, PictureMeasure, PixelImage } from '../ports.ts'

/** What was seen of each picture; undefined where looking took too long. */
export type Measures = ReadonlyMap<PixelImage, PictureMeasure | undefined>

/**
 * Looks at the pictures of one question. Where there are several, the smallest text of all decides
 * for each, so that what is compared is shrunk alike.
 */
export async function measureAlike(
  imaging: Imaging,
  images: readonly PixelImage[],
  signal: AbortSignal,
): Promise<Measures> {
  const measures = new Map<PixelImage, PictureMeasure | undefined>()
  for (const image of images) measures.set(image, await imaging.measure(image, signal))
  const heights = [...measures.values()].flatMap((measure) => measure?.xHeight ?? [])
  if (heights.length < 2) return measures
  const xHeight = Math.min(...heights)
  for (const [image, measure] of measures) {
    if (measure !== undefined) measures.set(image, { ...measure, xHeight })
  }
  return measures
}
