import { describe, expect, it } from 'vitest'
import { measureAlike } from '../../../../main/core/image/measure-alike.ts'
import type { PictureMeasure, PixelImage } from '../../../../main/core/ports.ts'
import { FakeRun } from '../../../support/fakes.ts'

const picture = (width: number): PixelImage => ({ width, height: 1, data: new Uint8Array(0) })
const [small, large, late] = [picture(5), picture(9), picture(0)]
const imaging = {
  ...new FakeRun().imaging,
  measure: async (image: PixelImage): Promise<PictureMeasure | undefined> =>
    image === late
      ? undefined
      : {
          content: { x: 0, y: 0, width: image.width, height: 1 },
          lines: [],
          xHeight: image.width,
          photo: false,
        },
}
const look = (...images: PixelImage[]) =>
  measureAlike(imaging, images, new AbortController().signal)

describe('measureAlike', () => {
  it('leaves one picture as it is', async () => {
    expect((await look(large)).get(large)?.xHeight).toBe(9)
  })

  it('takes the smallest text of several pictures for each', async () => {
    const found = await look(small, large)
    expect([small, large].map((image) => found.get(image)?.xHeight)).toEqual([5, 5])
  })

  it('does without a picture that took too long', async () => {
    const found = await look(late, large)
    expect(found.get(late)).toBeUndefined()
    expect(found.get(large)?.xHeight).toBe(9)
  })
})
