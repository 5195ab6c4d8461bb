import { expect, it } from 'vitest'
import { stackPictures } from '../../../main/core/stack-pictures.ts'
import { plain } from '../../support/ocr/draw.ts'

it('several pictures stand below each other on white, in their order', () => {
  const stacked = stackPictures([plain(3, 2, 0), plain(5, 1, 100)])
  expect(stacked).toMatchObject({ width: 5, height: 2 + 24 + 1 })
  const reds = (row: number) =>
    [0, 1, 2, 3, 4].map((column) => stacked?.data[(row * 5 + column) * 4])
  expect(reds(0)).toEqual([0, 0, 0, 255, 255])
  expect(reds(1)).toEqual([0, 0, 0, 255, 255])
  expect(reds(2)).toEqual([255, 255, 255, 255, 255])
  expect(reds(25)).toEqual([255, 255, 255, 255, 255])
  expect(reds(26)).toEqual([100, 100, 100, 100, 100])
})

it('one picture is left as it is, and none is none', () => {
  const one = plain(2, 2, 7)
  expect(stackPictures([one])).toBe(one)
  expect(stackPictures([])).toBeUndefined()
})
