import type { Rect } from '../../../common/geometry.ts'
import { darkOnLight, type GreyImage, toGrey } from '../../core/ocr/grey.ts'
import { levelled, type Turned } from '../../core/ocr/turn.ts'
import type { PixelImage } from '../../core/ports.ts'
import { detectLines } from './detect-lines.ts'
import type { OnnxModel } from './onnx-model.ts'

/** A picture with level lines. */
export interface Page extends Turned {
  readonly grey: GreyImage
  /** Of the lines, in pixels of the level picture. */
  readonly boxes: readonly Rect[]
}

/** Finds the lines of a picture; one that is turned a little is made level first. */
export async function findLines(
  detector: OnnxModel,
  image: PixelImage,
  signal?: AbortSignal,
): Promise<Page> {
  const grey = darkOnLight(toGrey(image))
  const { boxes, slope } = await detectLines(detector, grey, signal)
  if (slope === 0) return { image, grey, boxes, toSource: (box) => box }
  const turned = levelled(image, slope)
  const level = darkOnLight(toGrey(turned.image))
  const again = await detectLines(detector, level, signal)
  return { ...turned, grey: level, boxes: again.boxes }
}
