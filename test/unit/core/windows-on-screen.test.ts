import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampRect,
  contains,
  type DisplayGeometry,
  type Point,
  type Rect,
  regionToPixels,
} from '../../../common/geometry.ts'
import { windowAt } from '../../../common/window-outline.ts'
import type { WindowsOnScreen } from '../../../main/core/ports.ts'
import { placeWindows, windowUnderPointer } from '../../../main/core/windows-on-screen.ts'

/** Side by side in device pixels; the second one is left of the first one's origin. */
const displays = (scale: number): readonly DisplayGeometry[] => [
  {
    id: 1,
    bounds: { x: 0, y: 0, width: Math.round(600 / scale), height: Math.round(400 / scale) },
    pixels: { width: 600, height: 400 },
  },
  {
    id: 2,
    bounds: { x: -500, y: 50, width: Math.round(300 / scale), height: Math.round(500 / scale) },
    pixels: { width: 300, height: 500 },
  },
]
const origins = [
  { id: 1, origin: { x: 0, y: 0 } },
  { id: 2, origin: { x: -300, y: 40 } },
]
const place = (id: number): Rect => ({
  ...(id === 1 ? { x: 0, y: 0 } : { x: -300, y: 40 }),
  ...(displays(1).find((one) => one.id === id)?.pixels ?? { width: 0, height: 0 }),
})

const seen = (frames: readonly Rect[], pointer: Point = { x: 0, y: 0 }, active = -1) =>
  ({
    unit: 'pixel',
    windows: frames.map((frame, index) => ({
      frame,
      title: `window ${index}`,
      app: 'Test',
      isActive: index === active,
    })),
    displays: origins,
    pointer,
  }) satisfies WindowsOnScreen

const rects = fc.array(
  fc.record({
    x: fc.integer({ min: -700, max: 800 }),
    y: fc.integer({ min: -300, max: 700 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  }),
  { minLength: 1, maxLength: 6 },
)
const scales = fc.constantFrom(1, 1.25, 1.5, 1.75, 2, 3)
const points = fc.record({
  x: fc.integer({ min: -300, max: 599 }),
  y: fc.integer({ min: 0, max: 539 }),
})

/** The uppermost window that a device pixel of the desktop shows. */
const uppermost = (frames: readonly Rect[], at: Point) =>
  frames.findIndex((frame) => contains(frame, at))

describe('placeWindows', () => {
  it('cuts a window at the edges of each display that shows it', () => {
    const placed = placeWindows(seen([{ x: -100, y: 30, width: 250, height: 100 }]), displays(1))
    expect(placed).toMatchObject([
      { displayId: 1, rect: { x: 0, y: 30, width: 150, height: 100 }, title: 'window 0' },
      { displayId: 2, rect: { x: 200, y: 0, width: 100, height: 90 } },
    ])
  })

  it('leaves out what cannot be seen', () => {
    const [big, behind] = [
      { x: 0, y: 0, width: 600, height: 400 },
      { x: 100, y: 100, width: 50, height: 50 },
    ]
    expect(placeWindows(seen([big, behind]), displays(1))).toHaveLength(1)
    expect(placeWindows(seen([behind, big]), displays(1))).toHaveLength(2)
    expect(placeWindows(seen([{ x: 5000, y: 0, width: 9, height: 9 }]), displays(1))).toEqual([])
    // Hidden by two together.
    const halves = [
      { x: 90, y: 90, width: 30, height: 100 },
      { x: 120, y: 90, width: 40, height: 100 },
    ]
    expect(placeWindows(seen([...halves, behind]), displays(1))).toHaveLength(2)
  })

  it('turns points of macOS into pixels of each display', () => {
    const mixed: readonly DisplayGeometry[] = [
      {
        id: 1,
        bounds: { x: 0, y: 0, width: 300, height: 200 },
        pixels: { width: 600, height: 400 },
      },
      {
        id: 2,
        bounds: { x: 300, y: 0, width: 300, height: 200 },
        pixels: { width: 300, height: 200 },
      },
    ]
    const found = placeWindows(
      {
        ...seen([{ x: 250, y: 10, width: 100, height: 50 }]),
        unit: 'dip',
        displays: mixed.map(({ id, bounds: { x, y } }) => ({ id, origin: { x, y } })),
      },
      mixed,
    )
    expect(found).toMatchObject([
      { displayId: 1, rect: { x: 500, y: 20, width: 100, height: 100 } },
      { displayId: 2, rect: { x: 0, y: 10, width: 50, height: 50 } },
    ])
  })

  it('shows at every pixel the uppermost window, and of that all that the display has', () => {
    fc.assert(
      fc.property(rects, points, scales, (frames, at, scale) => {
        const all = displays(scale)
        const placed = placeWindows(seen(frames), all)
        for (const display of all) {
          const area = place(display.id)
          if (!contains(area, at)) continue
          const own = placed.filter(({ displayId }) => displayId === display.id)
          const { bounds, pixels } = display
          // The middle of the pixel, in DIP.
          const dip = {
            x: ((at.x - area.x + 0.5) * bounds.width) / pixels.width,
            y: ((at.y - area.y + 0.5) * bounds.height) / pixels.height,
          }
          const hit = windowAt(own, dip, display)
          const index = uppermost(frames, at)
          expect(hit?.title).toBe(index === -1 ? undefined : `window ${index}`)
          const frame = frames[index]
          if (hit === undefined || frame === undefined) continue
          const part = clampRect(frame, area)
          expect(hit.rect).toEqual({ ...part, x: part.x - area.x, y: part.y - area.y })
        }
      }),
    )
  })
})

describe('windowUnderPointer', () => {
  it('is the uppermost there, cut to the pixel, at every scale', () => {
    fc.assert(
      fc.property(rects, points, scales, (frames, at, scale) => {
        const all = displays(scale)
        const region = windowUnderPointer(seen(frames, at), all)
        const frame = frames[uppermost(frames, at)]
        const display = all.find(({ id }) => contains(place(id), at))
        if (frame === undefined || display === undefined) {
          expect(region).toBeUndefined()
          return
        }
        expect(region?.displayId).toBe(display.id)
        const area = place(display.id)
        const part = clampRect(frame, area)
        expect(region && regionToPixels(region.rect, display)).toEqual({
          ...part,
          x: part.x - area.x,
          y: part.y - area.y,
        })
      }),
    )
  })

  it('is the active window where the pointer is on none', () => {
    const frames = [
      { x: 10, y: 10, width: 20, height: 20 },
      { x: 100, y: 10, width: 40, height: 20 },
    ]
    const found = windowUnderPointer(seen(frames, { x: 400, y: 300 }, 1), displays(1))
    expect(found).toEqual({ displayId: 1, rect: { x: 100, y: 10, width: 40, height: 20 } })
    expect(windowUnderPointer(seen(frames, { x: 15, y: 15 }, 1), displays(1))?.rect.x).toBe(10)
    expect(windowUnderPointer(seen([], { x: 15, y: 15 }), displays(1))).toBeUndefined()
  })
})
