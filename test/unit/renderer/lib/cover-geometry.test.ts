import { describe, expect, it } from 'vitest'
import { between, isOn, middleOf, moved } from '../../../../renderer/lib/cover-geometry.ts'

const from = { x: 100, y: 50, width: 400, height: 200 }

describe('boxes on a picture', () => {
  it('grow to whole pixels, whichever corner they are drawn from', () => {
    const box = { x: 1, y: 2, width: 4, height: 4 }
    expect(between({ x: 4.2, y: 5.1 }, { x: 1.9, y: 2.5 })).toEqual(box)
    expect(between({ x: 1.9, y: 2.5 }, { x: 4.2, y: 5.1 })).toEqual(box)
  })

  it('begin in the middle of what is shown', () => {
    expect(middleOf(from)).toEqual({ x: 240, y: 135, width: 120, height: 30 })
  })

  it('move and grow by the arrow keys, and stay on what is shown', () => {
    const box = { x: 102, y: 60, width: 20, height: 20 }
    expect(moved(box, 'ArrowRight', false, from)).toEqual({ ...box, x: 106 })
    expect(moved(box, 'ArrowLeft', false, from)).toEqual({ ...box, x: 100 })
    expect(moved(box, 'ArrowDown', true, from)).toEqual({ ...box, height: 24 })
    expect(moved({ ...box, width: 4 }, 'ArrowLeft', true, from)).toEqual({ ...box, width: 4 })
    expect(moved(box, 'Enter', false, from)).toBeUndefined()
  })

  it('are on a tile where they touch it', () => {
    expect(isOn({ x: 90, y: 60, width: 11, height: 5 }, from)).toBe(true)
    expect(isOn({ x: 90, y: 60, width: 10, height: 5 }, from)).toBe(false)
  })
})
