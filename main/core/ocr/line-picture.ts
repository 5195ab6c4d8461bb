import { clampRect, type Rect, type Size } from '../../../common/geometry.ts'
import type { OcrWord, PixelImage } from '../ports.ts'
import type { GreyImage } from './grey.ts'
import { contrastIn, inkScale, wordStrength } from './ink.ts'
import { inkPicture } from './ink-picture.ts'
import { lineExtent } from './line-extent.ts'
import { resample } from './resample.ts'

/** Height of the ink in a line picture, in pixels: what Tesseract's LSTM was trained with. */
export const inkHeight = 36
/** White around the ink, in pixels. */
export const lineBorder = 12
/** Wider lines are squeezed to this, in pixels: the recognisers' memory grows with the width. */
const maximumWidth = 6000

/** One text line, made ready for the recognisers: dark on white, of one height. */
export interface LinePicture {
  readonly pixels: GreyImage
  /** Where it lies in the whole picture, in pixels, without the border. */
  readonly source: Rect
  /** Pixels of the line picture for one of the whole picture, across and down. */
  readonly scale: { readonly x: number; readonly y: number }
}

/** Around a detected box, as a share of its height: what the detector may have cut off. */
const surroundings = 0.6

/** Cuts the line in `box` out of a picture; undefined where there is no ink. */
export function linePicture(image: PixelImage, box: Rect): LinePicture | undefined {
  const area = grown(image, box, Math.round(box.height * surroundings))
  const grey = inkPicture(image, area, box)
  const inArea = { ...box, x: box.x - area.x, y: box.y - area.y }
  const contrast = contrastIn(grey, inArea)
  if (!contrast) return undefined
  const ink = inkScale(contrast)
  const extent = lineExtent(grey, inArea, ink)
  if (!extent) return undefined
  const line = withHeight(grey, extent, inArea)
  const width = Math.min(
    maximumWidth,
    Math.max(1, Math.round((line.width * inkHeight) / line.height)),
  )
  const sharp = resample(stretched(grey, line, ink), { ...line, x: 0, y: 0 }, width, inkHeight)
  return {
    pixels: framed(sharp),
    source: { ...line, x: line.x + area.x, y: line.y + area.y },
    scale: { x: width / line.width, y: inkHeight / line.height },
  }
}

/** `rect` with `margin` more on each side, inside the picture. */
function grown({ width, height }: Size, rect: Rect, margin: number): Rect {
  const more = {
    x: rect.x - margin,
    y: rect.y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  }
  return clampRect(more, { x: 0, y: 0, width, height })
}

/** A dash or a dot has little height of its own: it keeps the place that its line gives it. */
function withHeight(grey: GreyImage, extent: Rect, box: Rect): Rect {
  const least = Math.ceil(box.height * 0.45)
  if (extent.height >= least) return extent
  const inset = Math.round(box.height * 0.2)
  const y = Math.min(extent.y, box.y + inset)
  const bottom = Math.max(extent.y + extent.height, box.y + box.height - inset)
  const picture = { x: 0, y: 0, width: grey.width, height: grey.height }
  return clampRect({ ...extent, y, height: bottom - y }, picture)
}

/** Ink as dark on white, every word as strong as the strongest. */
function stretched(grey: GreyImage, source: Rect, ink: Float32Array): GreyImage {
  const strength = wordStrength(grey, source, ink)
  const data = new Uint8Array(source.width * source.height)
  for (let y = 0; y < source.height; y++) {
    const start = (source.y + y) * grey.width + source.x
    for (let x = 0; x < source.width; x++) {
      const share = (ink[grey.data[start + x] ?? 0] ?? 0) / (strength[x] ?? 1)
      data[y * source.width + x] = Math.round(255 * (1 - Math.min(1, share)))
    }
  }
  return { width: source.width, height: source.height, data }
}

function framed({ width, height, data }: GreyImage): GreyImage {
  const full = { width: width + 2 * lineBorder, height: height + 2 * lineBorder }
  const pixels = new Uint8Array(full.width * full.height).fill(255)
  for (let y = 0; y < height; y++) {
    const target = (y + lineBorder) * full.width + lineBorder
    pixels.set(data.subarray(y * width, (y + 1) * width), target)
  }
  return { ...full, data: pixels }
}

/** From pixels of a line picture to those of the whole picture. */
export function toSource({ source, scale }: LinePicture, box: Rect): Rect {
  return {
    x: source.x + (box.x - lineBorder) / scale.x,
    y: source.y + (box.y - lineBorder) / scale.y,
    width: box.width / scale.x,
    height: box.height / scale.y,
  }
}

/** Faint strokes count as ink too. */
const leastInk = 170

/** Whether the line has ink in columns that none of the words reaches. */
export function leavesInk({ pixels, source, scale }: LinePicture, words: readonly OcrWord[]) {
  const isCovered = new Uint8Array(pixels.width)
  for (const { box } of words) {
    const start = (box.x - source.x) * scale.x + lineBorder
    isCovered.fill(
      1,
      Math.max(0, Math.floor(start) - 2),
      Math.ceil(start + box.width * scale.x) + 2,
    )
  }
  for (let y = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++) {
      if (isCovered[x] === 0 && (pixels.data[y * pixels.width + x] ?? 255) < leastInk) return true
    }
  }
  return false
}
