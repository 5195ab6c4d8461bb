import { describe, expect, it } from 'vitest'
import { fromKept, toKept } from '../../../main/core/kept-region.ts'

const left = { id: 4, bounds: { x: -800, y: 0, width: 800, height: 600 } }
const right = { id: 9, bounds: { x: 0, y: 0, width: 1920, height: 1080 } }
const region = {
  displayId: 4,
  rect: { x: 10, y: 20, width: 300, height: 200 },
  covers: [{ x: 15, y: 25, width: 30, height: 20 }],
}

describe('a kept region', () => {
  it('comes back with its covers, on the display with the same place whatever its id is', () => {
    const kept = toKept(region, [left, right])
    expect(kept && fromKept(kept, [right, { ...left, id: 77 }])).toEqual({
      ...region,
      displayId: 77,
    })
  })

  it('is on no display where its own is gone or has another size', () => {
    const kept = toKept(region, [left, right])
    const wider = { ...left, bounds: { ...left.bounds, width: 900 } }
    for (const displays of [[right], [wider, right]]) {
      const { displayId } = kept === undefined ? { displayId: 0 } : fromKept(kept, displays)
      expect(displays.map(({ id }) => id)).not.toContain(displayId)
    }
  })

  it('is none where its display is not there', () => {
    expect(toKept(region, [right])).toBeUndefined()
  })
})
