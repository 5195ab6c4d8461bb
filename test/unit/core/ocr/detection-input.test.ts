import { expect, test } from 'vitest'
import { detectionInput, detectionPadding } from '../../../../main/core/ocr/detection-input.ts'
import { greyWith } from './draw.ts'

test('sides are multiples of 32 with the padding around', () => {
  const input = detectionInput(greyWith(100, 33, 0), { x: 0, y: 0, width: 100, height: 33 })
  expect([input.width, input.height]).toEqual([192, 128])
  expect(input.data).toHaveLength(3 * 192 * 128)
})

test('the padding repeats the edge of the tile, and values are normalised by channel', () => {
  const grey = greyWith(8, 8, 0, [{ x: 2, y: 0, width: 6, height: 8, value: 255 }])
  const { data, width, height } = detectionInput(grey, { x: 1, y: 1, width: 4, height: 4 })
  const at = (channel: number, x: number, y: number) => data[(channel * height + y) * width + x]
  expect(at(0, 0, 0)).toBeCloseTo(-0.485 / 0.229)
  expect(at(0, detectionPadding, detectionPadding)).toBeCloseTo(-0.485 / 0.229)
  expect(at(1, detectionPadding + 1, 0)).toBeCloseTo((1 - 0.456) / 0.224)
  expect(at(2, width - 1, height - 1)).toBeCloseTo((1 - 0.406) / 0.225)
})
