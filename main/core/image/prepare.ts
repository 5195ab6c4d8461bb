import type { TokenRange } from '../../../common/answer-view.ts'
import type { Detail } from '../../../common/detail.ts'
import type { Rect } from '../../../common/geometry.ts'
import type { Detail as SentDetail } from '../../../common/presets/preset.ts'
import type { Preset } from '../../../common/presets.ts'
import type { EncodedImage, ImageMime, Imaging, PixelImage } from '../ports.ts'
import { familyOf } from './families.ts'
import type { Measures } from './measure-alike.ts'
import { type PicturePlan, planPicture } from './plan.ts'
import { explainPlan, warnOf } from './reason.ts'

/** Whom a picture is made for. */
export interface PictureTarget {
  /** The model's id at its endpoint. */
  readonly model: string
  readonly preset: Preset
  /** `auto` where absent. */
  readonly detail?: Detail | undefined
  /** How many pictures one request carries; 1 where absent. */
  readonly pictures?: number
  /**
   * The share of the planned sides that is wanted, after an endpoint found the request too large
   * (413); the bytes shrink with the area. 1 where absent.
   */
  readonly scale?: number
}

/** A picture as it is sent, and what is known of it. */
export interface Shot extends EncodedImage {
  /** The part of the picture that it shows, in its pixels. */
  readonly from: Rect
  /** What the model counts for it; absent where no formula is known. */
  readonly tokens?: TokenRange
  /** One sentence: why it has this size. */
  readonly reason: string
  /** One sentence, where the model will hardly read its text. */
  readonly warning?: string
}

/** Most parts that one picture is cut into. */
const mostTiles = 6
/** What a request's body holds besides pictures, in bytes, with room to spare. */
const otherBytes = 100_000
/** Formats that this app writes. */
const written: readonly ImageMime[] = ['image/png', 'image/jpeg', 'image/webp']

/**
 * What is sent for one picture, or its tiles in reading order. Throws a FailureError
 * (`image-failed`).
 *
 * @param known what was seen of it before; else it is looked at
 */
export async function preparePicture(
  imaging: Imaging,
  image: PixelImage,
  target: PictureTarget,
  signal: AbortSignal,
  known?: Measures,
): Promise<readonly Shot[]> {
  const { model, preset, detail = 'auto', pictures = 1, scale = 1 } = target
  const { limits } = preset
  const measure = known?.has(image) ? known.get(image) : await imaging.measure(image, signal)
  const family = familyOf(model)
  const sent = sentDetail(target) ?? 'auto'
  const plan = planPicture(image, measure, {
    family,
    detail,
    sent,
    // Models that nothing is known of may take one picture alone.
    maxTiles:
      family.id === 'unknown'
        ? 1
        : Math.min(mostTiles, Math.floor((limits.maxImages ?? 20) / pictures)),
    maxSide: limits.maxSide,
    // Pictures that are compared keep their places.
    mayTrim: pictures === 1,
    scale,
  })
  const maxBytes = bytesFor(target, pictures * plan.shots.length)
  const shots: Shot[] = []
  // One after the other: each takes much memory while it is encoded.
  for (const { rect, width, height } of plan.shots) {
    const encoded = await imaging.encode(
      image,
      {
        rect,
        width,
        height,
        formats: written.filter((mime) => limits.formats.includes(mime)),
        photo: measure?.photo ?? false,
        maxBytes,
      },
      signal,
    )
    shots.push({ ...encoded, from: rect, ...about(plan, encoded, width) })
  }
  return shots

  function about(of: PicturePlan, encoded: EncodedImage, planned: number) {
    const tokens = family.tokens(encoded, sent)
    const warning = warnOf(of, family)
    return {
      ...(tokens === undefined ? {} : { tokens }),
      reason: explainPlan(of, family, encoded.width < planned ? maxBytes : undefined),
      ...(warning === undefined ? {} : { warning }),
    }
  }
}

/** The `detail` to name in the request; undefined where endpoint or model know none such. */
export function sentDetail({ model, preset, detail }: PictureTarget): SentDetail | undefined {
  const family = familyOf(model)
  if (detail === undefined || detail === 'auto' || !family.takesDetail) return undefined
  if (detail === 'original' && !family.adds?.includes('original')) return undefined
  return preset.detail.find((known) => known === detail)
}

/** A picture as PNG for showing it, at most as large as models see it. */
export async function encodeWhole(
  imaging: Imaging,
  image: PixelImage,
  signal: AbortSignal,
): Promise<EncodedImage> {
  const size = familyOf('').fit(image, 'high')
  return await imaging.encode(image, { ...size, formats: ['image/png'], photo: false }, signal)
}

/** Most bytes of one of `count` pictures: base64 makes 4 of 3. */
function bytesFor({ preset, scale = 1 }: PictureTarget, count: number): number {
  const { maxRequestBytes, maxImageBytes = Number.POSITIVE_INFINITY } = preset.limits
  const share = ((maxRequestBytes - otherBytes) * 3) / 4 / count
  return Math.floor(Math.min(share, maxImageBytes) * scale * scale)
}
