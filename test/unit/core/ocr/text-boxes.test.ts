import { expect, test } from 'vitest'
import { textBoxes, textKernels, unclip } from '../../../../main/core/ocr/text-boxes.ts'

function map(width: number, height: number, kernels: readonly (readonly number[])[]) {
  const data = new Float32Array(width * height)
  for (const [x = 0, y = 0, w = 0, h = 0, value = 0] of kernels) {
    for (let row = y; row < y + h; row++) data.fill(value, row * width + x, row * width + x + w)
  }
  return { width, height, data }
}

const boxesOf = (made: ReturnType<typeof map>) => textBoxes(made, textKernels(made))

test('a kernel grows by its area times the ratio over its perimeter', () => {
  // 100 x 10 x 1.6 / 220 = 7.27
  const grown = { x: 42, y: 42, width: 116, height: 26 }
  expect(unclip({ x: 50, y: 50, width: 100, height: 10 }, 1.6)).toEqual(grown)
  expect(boxesOf(map(200, 100, [[50, 50, 100, 10, 0.9]]))).toEqual([grown])
})

test('unsure and tiny kernels are left out, boxes end at the picture', () => {
  const kernels = [
    [10, 10, 50, 8, 0.4],
    [10, 40, 2, 2, 0.9],
    [150, 80, 50, 10, 0.9],
  ]
  const [box, ...others] = boxesOf(map(200, 90, kernels))
  expect(others).toEqual([])
  expect([box?.x ?? 0, box?.y ?? 0].every((edge) => edge < 150)).toBe(true)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(200)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(90)
})

test('boxes of one row that grew into each other are parted between their kernels', () => {
  const [left, right] = boxesOf(
    map(200, 60, [
      [20, 20, 60, 10, 0.9],
      [86, 20, 60, 10, 0.9],
    ]),
  )
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBe(83)
  expect(right?.x).toBe(83)
})
