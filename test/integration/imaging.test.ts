import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ImageMime, PixelImage } from '../../main/core/ports.ts'
import { encodeImage } from '../../main/node/imaging.ts'
import { decodePicture } from '../../main/node/pictures/decode-picture.ts'

/** Left half red, right half blue, half transparent. */
function sample(width: number, height: number, alpha = 255): PixelImage {
  const data = new Uint8Array(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const left = pixel % width < width / 2
    data.set([left ? 255 : 0, 0, left ? 0 : 255, alpha], pixel * 4)
  }
  return { width, height, data }
}

describe('encodeImage and decodePicture', () => {
  it('give back the same pixels through PNG', async () => {
    const image = sample(40, 20)
    const encoded = await encodeImage(image, { width: 40, height: 20, mime: 'image/png' })
    const { image: decoded } = await decodePicture(encoded.bytes)
    expect([decoded.width, decoded.height]).toEqual([40, 20])
    expect(Buffer.from(decoded.data).equals(Buffer.from(image.data))).toBe(true)
  })

  it.each<ImageMime>(['image/png', 'image/jpeg', 'image/webp'])(
    '%s: shrinks, no metadata',
    async (mime) => {
      const encoded = await encodeImage(sample(41, 21), { width: 20, height: 10, mime })
      expect(encoded).toMatchObject({ mime, width: 20, height: 10 })
      const found = await sharp(encoded.bytes).metadata()
      expect(found).toMatchObject({ format: mime.slice(6), width: 20, height: 10, hasAlpha: false })
      expect([found.exif, found.icc, found.xmp, found.iptc]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    },
  )

  it('put what is transparent on white', async () => {
    const encoded = await encodeImage(sample(4, 4, 0), { width: 4, height: 4, mime: 'image/png' })
    expect([...(await decodePicture(encoded.bytes)).image.data.subarray(0, 4)]).toEqual([
      255, 255, 255, 255,
    ])
  })

  it('never enlarge', async () => {
    const plan = { width: 11, height: 10, mime: 'image/png' } as const
    await expect(encodeImage(sample(10, 10), plan)).rejects.toMatchObject({
      failure: { code: 'image-failed' },
    })
  })

  it('apply the orientation', async () => {
    const { data } = sample(40, 20)
    const raw = { width: 40, height: 20, channels: 4 as const }
    const turned = await sharp(data, { raw }).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const { image: decoded } = await decodePicture(turned)
    expect([decoded.width, decoded.height]).toEqual([20, 40])
    expect(decoded.data[0]).toBeGreaterThan(200)
    expect(decoded.data.at(-2)).toBeGreaterThan(200)
  })

  it('read grey and 16-bit pictures as RGBA', async () => {
    const grey = await sharp({
      create: { width: 3, height: 2, channels: 3, background: '#808080' },
    })
      .toColourspace('grey16')
      .png()
      .toBuffer()
    const { image: decoded } = await decodePicture(grey)
    expect(decoded.data).toHaveLength(3 * 2 * 4)
    expect([...decoded.data.subarray(0, 4)]).toEqual([128, 128, 128, 255])
  })
})
