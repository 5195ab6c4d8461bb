import type Sharp from 'sharp'
import type { Sharp as Pipeline } from 'sharp'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import type { EncodedImage, EncodePlan, PixelImage } from '../core/ports.ts'

/** Loads sharp, or the build of it that the caller must use. */
export type LoadSharp = () => Promise<{ readonly default: typeof Sharp }>

const standardSharp: LoadSharp = () => import('sharp')

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
    const pipeline = sharp(image.data, { raw, limitInputPixels: false }).flatten({
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
