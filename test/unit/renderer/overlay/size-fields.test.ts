import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed } from '../../../../renderer/overlay/size-fields.tsx'

const pixels = { width: 1920, height: 1080 }
const cut = { x: 100, y: 200, width: 300, height: 400 }

describe('a number that is typed over', () => {
  it('changes one side and stays on the display', () => {
    expect(changed(cut, 'width', 500, pixels)).toEqual({ ...cut, width: 500 })
    expect(changed(cut, 'height', 5000, pixels)).toEqual({ ...cut, height: 880 })
    expect(changed(cut, 'x', 1900, pixels)).toEqual({ ...cut, x: 1620 })
    expect(changed(cut, 'y', -4, pixels)).toEqual({ ...cut, y: 0 })
  })

  it('never leaves the display, whatever is typed', () => {
    const side = fc.constantFrom<keyof typeof cut>('x', 'y', 'width', 'height')
    fc.assert(
      fc.property(side, fc.integer({ min: -9999, max: 9999 }), (typed, value) => {
        const { x, y, width, height } = changed(cut, typed, value, pixels)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
        expect(x + width).toBeLessThanOrEqual(pixels.width)
        expect(y + height).toBeLessThanOrEqual(pixels.height)
      }),
    )
  })
})
