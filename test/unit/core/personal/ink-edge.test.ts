import { expect, it } from 'vitest'
import { overInk } from '../../../../main/core/personal/ink-edge.ts'
import { plain } from '../../../support/ocr/draw.ts'

/** Where a box from column 50 to 64 of a line 27 pixels high ends, with ink in these columns. */
function endsAt(...runs: readonly (readonly [from: number, to: number])[]) {
  const image = plain(200, 27, 255)
  for (const [from, to] of [[50, 64] as const, ...runs]) {
    for (let x = from; x < to; x += 1)
      image.data.fill(0, 4 * (13 * 200 + x), 4 * (13 * 200 + x) + 3)
  }
  const { x, width } = overInk(image, { x: 50, y: 0, width: 14, height: 27 })
  return [x, x + width]
}

it.each<[string, ReturnType<typeof endsAt>, [number, number][]]>([
  ['its own ink', [50, 64], [[75, 120]]],
  ['letters that touch it', [50, 76], [[66, 76]]],
  ['a digit beside a 1', [50, 84], [[70, 84]]],
  ['a digit before a 1', [30, 64], [[30, 44]]],
  ['no word behind so small a blank', [50, 64], [[70, 110]]],
  ['the edge of the picture', [50, 200], [[64, 200]]],
])('reaches over %s', (_, wanted, runs) => {
  expect(endsAt(...runs)).toEqual(wanted)
})
