import type Sharp from 'sharp'
import type { Sharp as Pipeline } from 'sharp'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import type { EncodedImage, EncodePlan, PixelImage } from '../core/ports.ts'

/** Loads sharp, or the build of it that the caller must use. */
export type LoadSharp = () => Promise<{ readonly default: typeof Sharp }>

const standardSharp: LoadSharp = () => import('sharp')

/** Most pixels that a file may unpack to: a small file can claim a huge picture. */
const pixelLimit = 100_000_000

/**
 * The pixels of a picture file, upright. Throws a FailureError (`bad-image`) where the bytes are
 * none that can be read, or more than 100 megapixels.
 */
export async function decodeImage(
  bytes: Uint8Array,
  loadSharp: LoadSharp = standardSharp,
): Promise<PixelImage> {
  const { default: sharp } = await loadSharp()
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit })
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    if (info.channels !== 4) throw new Error(`${info.channels} channels`)
    return { width: info.width, height: info.height, data }
  } catch (error) {
    const large = error instanceof Error && /pixel limit/.test(error.message)
    throw new FailureError(
      makeFailure(
        'bad-image',
        large ? 'The picture has more than 100 megapixels. Make it smaller.' : undefined,
      ),
    )
  }
}

/**
 * Shrinks and encodes, on white where it is transparent, without any metadata.
 * Throws a FailureError (`image-failed`), also where the plan would enlarge.
 */
export async function encodeImage(
  image: PixelImage,
  plan: EncodePlan,
  loadSharp: LoadSharp = standardSharp,
): Promise<EncodedImage> {
  const { width, height, mime } = plan
  if (width > image.width || height > image.height) {
    throw new FailureError(makeFailure('image-failed', 'A picture is never enlarged for sending.'))
  }
  const { default: sharp } = await loadSharp()
  try {
    const raw = { width: image.width, height: image.height, channels: 4 as const }
    const pipeline = sharp(image.data, { raw, limitInputPixels: pixelLimit }).flatten({
      background: '#ffffff',
    })
    if (width !== image.width || height !== image.height) {
      pipeline.resize(width, height, { fit: 'fill' })
    }
    const bytes = await inFormat(pipeline, mime).toBuffer()
    // The WebAssembly build's memory cannot be sent to another process; the copy can.
    return { mime, width, height, bytes: new Uint8Array(bytes) }
  } catch {
    throw new FailureError(makeFailure('image-failed'))
  }
}

function inFormat(pipeline: Pipeline, mime: EncodePlan['mime']): Pipeline {
  switch (mime) {
    case 'image/png':
      return pipeline.png()
    case 'image/jpeg':
      return pipeline.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    case 'image/webp':
      return pipeline.webp({ quality: 90 })
  }
}
