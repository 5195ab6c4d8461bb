import type Sharp from 'sharp'
import type { Sharp as Pipeline } from 'sharp'
import { FailureError } from '../../common/errors.ts'
import type { Size } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { measurePicture } from '../core/image/measure.ts'
import type { EncodedImage, EncodePlan, ImageMime, Imaging, PixelImage } from '../core/ports.ts'

/** Loads sharp, or the build of it that the caller must use. */
export type LoadSharp = () => Promise<{ readonly default: typeof Sharp }>

const standardSharp: LoadSharp = () => import('sharp')

/** Imaging in this very process, for the command line. */
export const localImaging: Imaging = {
  measure: async (image) => measurePicture(image),
  encode: (image, plan) => encodeImage(image, plan),
}

/** What is as legible as the original; measured with the OCR, see docs/pictures.md. */
const quality = { 'image/jpeg': 90, 'image/webp': 80 } as const
/** Each time that no format keeps to the limit of bytes, both sides shrink by this. */
const shrinkStep = 0.8

/**
 * Shrinks and encodes, on white where it is transparent, without any metadata: photographs in the
 * smallest of the formats that lose a little, all else as PNG unless that is over the limit.
 * Throws a FailureError (`image-failed`), also where the plan would enlarge.
 */
export async function encodeImage(
  image: PixelImage,
  plan: EncodePlan,
  loadSharp: LoadSharp = standardSharp,
): Promise<EncodedImage> {
  const { rect, maxBytes = Number.POSITIVE_INFINITY } = plan
  if (plan.width > (rect ?? image).width || plan.height > (rect ?? image).height) {
    throw new FailureError(
      makeFailure('image-failed', t('A picture is never enlarged for sending.')),
    )
  }
  const { default: sharp } = await loadSharp()
  const raw = { width: image.width, height: image.height, channels: 4 as const }
  const encode = async (size: Size, mime: ImageMime): Promise<EncodedImage> => {
    const pipeline = sharp(image.data, { raw, limitInputPixels: false })
    if (rect)
      pipeline.extract({ left: rect.x, top: rect.y, width: rect.width, height: rect.height })
    pipeline.flatten({ background: '#ffffff' })
    if (size.width !== (rect ?? image).width || size.height !== (rect ?? image).height) {
      pipeline.resize(size.width, size.height, { fit: 'fill' })
    }
    const bytes = await inFormat(pipeline, mime).toBuffer()
    // The WebAssembly build's memory cannot be sent to another process; the copy can.
    return { mime, ...size, bytes: new Uint8Array(bytes) }
  }
  try {
    for (let size: Size = { width: plan.width, height: plan.height }; ; size = smaller(size)) {
      for (const group of formatGroups(plan)) {
        const all = await Promise.all(group.map((mime) => encode(size, mime)))
        const [best] = all.sort((a, b) => a.bytes.length - b.bytes.length)
        const isLast = size.width === 1 && size.height === 1
        if (best !== undefined && (best.bytes.length <= maxBytes || isLast)) return best
      }
    }
  } catch {
    throw new FailureError(makeFailure('image-failed'))
  }
}

/** Which formats are tried, and which after them where the first are too large. */
function formatGroups({ formats, photo }: EncodePlan): ImageMime[][] {
  const lossless = formats.filter((mime) => mime === 'image/png')
  const lossy = formats.filter((mime) => mime !== 'image/png')
  return (photo ? [lossy, lossless] : [lossless, lossy]).filter((group) => group.length > 0)
}

function smaller({ width, height }: Size): Size {
  return {
    width: Math.max(1, Math.floor(width * shrinkStep)),
    height: Math.max(1, Math.floor(height * shrinkStep)),
  }
}

function inFormat(pipeline: Pipeline, mime: ImageMime): Pipeline {
  switch (mime) {
    case 'image/png':
      return pipeline.png()
    case 'image/jpeg':
      // Coloured text blurs where its colours are stored at half the size.
      return pipeline.jpeg({ quality: quality[mime], chromaSubsampling: '4:4:4' })
    case 'image/webp':
      return pipeline.webp({ quality: quality[mime] })
  }
}
