import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ImageMime, PixelImage } from '../../main/core/ports.ts'
import { encodeImage } from '../../main/node/imaging.ts'
import { decodePicture } from '../../main/node/pictures/decode-picture.ts'

const png = { formats: ['image/png'], photo: false } as const

/** Noise, as in a photograph. */
function noise(width: number, height: number): PixelImage {
  let seed = 1
  const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    seed = (seed * 16_807) % 2_147_483_647
    return i % 4 === 3 ? 255 : seed % 256
  })
  return { width, height, data }
}

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
    const encoded = await encodeImage(image, { width: 40, height: 20, ...png })
    const { image: decoded } = await decodePicture(encoded.bytes)
    expect([decoded.width, decoded.height]).toEqual([40, 20])
    expect(Buffer.from(decoded.data).equals(Buffer.from(image.data))).toBe(true)
  })

  it.each<ImageMime>(['image/png', 'image/jpeg', 'image/webp'])(
    '%s: shrinks, no metadata',
    async (mime) => {
      const encoded = await encodeImage(sample(41, 21), {
        width: 20,
        height: 10,
        formats: [mime],
        photo: false,
      })
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
    const encoded = await encodeImage(sample(4, 4, 0), { width: 4, height: 4, ...png })
    expect([...(await decodePicture(encoded.bytes)).image.data.subarray(0, 4)]).toEqual([
      255, 255, 255, 255,
    ])
  })

  it('cut a part out', async () => {
    const rect = { x: 30, y: 5, width: 8, height: 6 }
    const encoded = await encodeImage(sample(40, 20), { rect, width: 8, height: 6, ...png })
    const { image: decoded } = await decodePicture(encoded.bytes)
    expect([decoded.width, decoded.height]).toEqual([8, 6])
    expect([...decoded.data.subarray(0, 4)]).toEqual([0, 0, 255, 255])
  })

  it('take the smallest of the formats for a photograph, PNG for flat colours', async () => {
    const formats: ImageMime[] = ['image/png', 'image/jpeg', 'image/webp']
    const plan = { width: 100, height: 80, formats }
    const sizes = await Promise.all(
      formats.map(async (mime) => {
        const one = await encodeImage(noise(100, 80), { ...plan, formats: [mime], photo: true })
        return one.bytes.length
      }),
    )
    const photo = await encodeImage(noise(100, 80), { ...plan, photo: true })
    expect(photo.bytes.length).toBe(Math.min(...sizes))
    expect(photo.mime).not.toBe('image/png')
    const flat = await encodeImage(sample(100, 80), { ...plan, photo: false })
    expect(flat.mime).toBe('image/png')
  })

  it.each([
    ['another format', ['image/png', 'image/jpeg'], 15_000, 100],
    ['a smaller size', ['image/png'], 10_000, 99],
    ['the smallest size there is', ['image/png'], 1, 1],
  ] as const)('keep to a limit of bytes by %s', async (_name, formats, maxBytes, widest) => {
    const plan = { width: 100, height: 80, formats, photo: false, maxBytes }
    const encoded = await encodeImage(noise(100, 80), plan)
    if (maxBytes > 1) expect(encoded.bytes.length).toBeLessThanOrEqual(maxBytes)
    expect(encoded.width).toBeLessThanOrEqual(widest)
    const found = await sharp(encoded.bytes).metadata()
    expect(found).toMatchObject({ format: encoded.mime.slice(6), width: encoded.width })
  })

  it('never enlarge', async () => {
    const plan = { width: 11, height: 10, ...png }
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
