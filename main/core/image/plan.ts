import type { Detail } from '../../../common/detail.ts'
import type { Rect, Size } from '../../../common/geometry.ts'
import type { PictureMeasure } from '../ports.ts'
import { type Family, largest, longEdge, patches } from './family.ts'
import { cutIntoTiles, scaled } from './tiles.ts'

/**
 * Small letters of this height on the picture that is sent lose nothing, in pixels; larger text is
 * shrunk to it. Both heights are measured with the OCR: `npm run bench -- tokens`.
 */
export const comfortableHeight = 6.8
/** Under this height text gets lost. */
export const readableHeight = 4.5
/** Height at which tiles show the text. */
const tileHeight = 6
/** A picture of so few patches of 28 by 28 pixels, such as 448 by 224, is not worth shrinking. */
const fewPatches = 128
/** What is left of a blank margin, in pixels. */
const rim = 8
/** Margins are left out where that spares at least this share of the area. */
const worthwhile = 0.1

/** Why a picture is sent as it is. */
export type PlanReason = 'whole' | 'cap' | 'text' | 'tiles' | 'low' | 'smaller'

/** A part of a picture, in its pixels, and the size at which it is sent. Never enlarged. */
export interface PlannedShot extends Size {
  readonly rect: Rect
}

export interface PicturePlan {
  /** One, or the tiles in reading order. */
  readonly shots: readonly PlannedShot[]
  readonly reason: PlanReason
  /** Whether blank margins are left out. */
  readonly trimmed: boolean
  /** Whether its small text will be too small to be read. */
  readonly unreadable: boolean
}

export interface PlanOptions {
  readonly family: Family
  readonly detail: Detail
  /** The detail that the request names; `auto` where it names none. */
  readonly sent: Detail
  /** Most tiles that a picture may be cut into; 1 for none. */
  readonly maxTiles: number
  /** Whether blank margins may be left out. */
  readonly mayTrim: boolean
  /** Longest side that the endpoint takes, in pixels. */
  readonly maxSide?: number | undefined
  /** The share of the sides that is wanted, after an endpoint found the request too large. */
  readonly scale?: number | undefined
}

/**
 * Chooses the size for a model. With detail `auto` the text's size counts: no larger than is
 * comfortable to read and than what a model without a special mode sees, but never so small that
 * text gets lost, if need be in tiles. Other details ask for what the family sees with them.
 *
 * @param measure absent where it took too long: then the caps alone decide
 */
export function planPicture(
  size: Size,
  measure: PictureMeasure | undefined,
  options: PlanOptions,
): PicturePlan {
  const whole = { x: 0, y: 0, ...size }
  const plain = planArea(whole, measure, options)
  // Without text a picture may be all margins, as a flag is.
  const mayTrim = options.mayTrim && options.detail === 'auto' && measure?.xHeight !== undefined
  const content = mayTrim ? withRim(measure.content, whole) : undefined
  if (content === undefined) return plain
  const trimmed = { ...planArea(content, measure, options), trimmed: true }
  // Tiles of a vendor may fit the whole better.
  return countOf(trimmed, options) <= countOf(plain, options) ? trimmed : plain
}

function withRim(content: Rect, whole: Rect): Rect | undefined {
  const x = Math.max(0, content.x - rim)
  const y = Math.max(0, content.y - rim)
  const area = {
    x,
    y,
    width: Math.min(whole.width, content.x + content.width + rim) - x,
    height: Math.min(whole.height, content.y + content.height + rim) - y,
  }
  const left = (area.width * area.height) / (whole.width * whole.height)
  return left <= 1 - worthwhile ? area : undefined
}

function planArea(area: Rect, measure: PictureMeasure | undefined, options: PlanOptions) {
  const { family, detail, scale: share = 1 } = options
  const xHeight = measure?.xHeight
  const isTaken = (one: Size) => longEdge(one) <= (options.maxSide ?? Number.POSITIVE_INFINITY)
  const fitted = largest(family.fit(area, detail === 'auto' ? 'high' : detail), isTaken)
  const cap = longEdge(fitted) / longEdge(area)
  const usual = Math.min(cap, longEdge(largest(area, isUsual)) / longEdge(area))
  const isSmall = patches(scaled(area, usual), 28) <= fewPatches
  const wanted = detail === 'auto' && !isSmall ? autoScale(usual, cap, xHeight) : cap
  const scale = wanted * share
  const isLost = (at: number) => xHeight !== undefined && at < 1 && at * xHeight < readableHeight
  const mayCut = detail !== 'low' && share === 1
  if (mayCut && xHeight !== undefined && isLost(scale)) {
    const tiles = cutIntoTiles({
      area,
      lines: measure?.lines ?? [],
      scale: Math.min(1, tileHeight / xHeight),
      limit: options.maxTiles,
      isSeenWhole: (one) => isSame(family.fit(one, 'high'), one) && isTaken(one),
    })
    if (tiles !== undefined) {
      const at = Math.min(1, tileHeight / xHeight)
      const shots = tiles.map((rect) => ({ rect, ...scaled(rect, at) }))
      return { shots, reason: 'tiles' as const, trimmed: false, unreadable: false }
    }
  }
  const size =
    share < 1 ? scaled(area, scale) : noDearer(area, roundedUp(area, scale, cap, options), options)
  return {
    shots: [{ rect: area, ...size }],
    reason: isSame(size, area) ? ('whole' as const) : reasonFor(scale, usual, options),
    trimmed: false,
    unreadable: isLost(longEdge(size) / longEdge(area)),
  }
}

function autoScale(usual: number, cap: number, xHeight: number | undefined): number {
  if (xHeight === undefined) return usual
  const comfortable = Math.min(usual, comfortableHeight / xHeight)
  return Math.min(cap, Math.max(comfortable, readableHeight / xHeight))
}

function reasonFor(
  scale: number,
  usual: number,
  { detail, scale: share = 1 }: PlanOptions,
): PlanReason {
  if (share < 1) return 'smaller'
  if (detail === 'low') return 'low'
  return detail === 'auto' && scale < usual ? 'text' : 'cap'
}

/** What nearly every model sees without a special mode. */
function isUsual(size: Size): boolean {
  return longEdge(size) <= 1568 && patches(size, 28) <= 1568
}

/** As large as it may be without more tokens than at `scale`: what was begun counts whole anyway. */
function roundedUp(area: Rect, scale: number, cap: number, { family, sent }: PlanOptions): Size {
  const base = scaled(area, Math.min(1, scale))
  const tokens = family.tokens(base, sent)
  if (tokens === undefined || scale >= cap) return base
  const most = Math.min(cap, Math.max(scale, 1568 / longEdge(area)))
  return largest(area, (one) => {
    if (longEdge(one) <= longEdge(base)) return true
    return (
      longEdge(one) <= most * longEdge(area) && (family.tokens(one, sent)?.high ?? 0) <= tokens.high
    )
  })
}

/**
 * A size of a picture, or a little less where rounding made it cost more than the picture with a
 * long side of 1568 pixels, which the model shrinks by itself.
 */
function noDearer(area: Rect, size: Size, { family, detail, sent }: PlanOptions): Size {
  const most = family.tokens(scaled(area, Math.min(1, 1568 / longEdge(area))), sent)?.high
  if (most === undefined || detail !== 'auto' || longEdge(size) > 1568) return size
  const isCheap = (one: Size) => (family.tokens(one, sent)?.high ?? 0) <= most
  if (isCheap(size)) return size
  return largest(area, (one) => longEdge(one) <= longEdge(size) && isCheap(one))
}

function countOf({ shots }: PicturePlan, { family, sent }: PlanOptions): number {
  return shots.reduce((sum, shot) => sum + (family.tokens(shot, sent)?.high ?? 0), 0)
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height
}
