import type { Rect } from '../../../common/geometry.ts'
import { detectionInput, detectionPadding } from '../../core/ocr/detection-input.ts'
import { type GreyImage, isBlank } from '../../core/ocr/grey.ts'
import { pageSlope } from '../../core/ocr/skew.ts'
import { textBoxes, textKernels } from '../../core/ocr/text-boxes.ts'
import { type Tile, tiles } from '../../core/ocr/tiles.ts'
import type { OnnxModel } from './onnx-model.ts'

/** Side of a tile's core and what it sees beyond, in pixels: memory against repeated work. */
const tileSide = 1024
const tileMargin = 96

/** What the detector sees of a picture's lines. */
export interface DetectedLines {
  /** In pixels of the picture, in no order. */
  readonly boxes: readonly Rect[]
  /** How far the lines are turned, in pixels down for one to the right; 0 where level. */
  readonly slope: number
}

/** Finds the text lines of a picture. */
export async function detectLines(
  model: OnnxModel,
  grey: GreyImage,
  signal?: AbortSignal,
): Promise<DetectedLines> {
  const { width, height } = grey
  const map = { width, height, data: new Float32Array(width * height) }
  for (const tile of tiles(grey, tileSide, tileMargin)) {
    signal?.throwIfAborted()
    if (isBlank(grey, tile.rect)) continue
    const input = detectionInput(grey, tile.rect)
    const output = await model.run(input)
    copyCore(map, tile, output.data, input.width)
  }
  const kernels = textKernels(map)
  return { boxes: textBoxes(map, kernels), slope: pageSlope(kernels) }
}

function copyCore(
  map: { readonly width: number; readonly data: Float32Array },
  { core, rect }: Tile,
  output: Float32Array,
  outputWidth: number,
): void {
  const left = core.x - rect.x + detectionPadding
  const top = core.y - rect.y + detectionPadding
  for (let y = 0; y < core.height; y++) {
    const from = (top + y) * outputWidth + left
    map.data.set(output.subarray(from, from + core.width), (core.y + y) * map.width + core.x)
  }
}
