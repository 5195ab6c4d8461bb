import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Point, Rect, Size } from '../../../common/geometry.ts'

/** A display as Electron tells of it, bounds in DIP. */
interface FakeDisplay {
  readonly id: number
  readonly bounds: Rect
  readonly nativeOrigin: Point
}

/** A display as the capture library tells of it, in the unit that it has on this system. */
interface FakeMonitor extends Point {
  readonly id: number
  readonly pixels: Size
}

let displays: readonly FakeDisplay[] = []
let monitors: readonly FakeMonitor[] = []
/** What Windows gives for a point in DIP: the nearest display's scale from its own origin. */
let toScreen = (point: Point): Point => point
let permission = 'granted'
let asked = 0
/** As a system gives it that keeps the screen from programs. */
let isBlack = false

vi.mock('electron', () => ({
  screen: {
    getAllDisplays: () => displays,
    dipToScreenPoint: (point: Point) => toScreen(point),
  },
  systemPreferences: { getMediaAccessStatus: () => permission },
  desktopCapturer: {
    getSources: async () => {
      asked += 1
      return []
    },
  },
}))
vi.mock('node-screenshots', () => ({
  Monitor: {
    all: () =>
      monitors.map(({ id, x, y, pixels }) => ({
        id: () => id,
        x: () => x,
        y: () => y,
        captureImage: async () => ({
          ...pixels,
          // No pixel is like its neighbour, or it would pass for a screen that is kept back.
          toRawSync: () => {
            const length = 4 * pixels.width * pixels.height
            return isBlack ? new Uint8Array(length) : Uint8Array.from({ length }, (_, n) => n)
          },
        }),
      })),
  },
}))
const { createCapturer } = await import('../../../main/platform/capture.ts')

const { platform } = process
const on = (name: string) => Object.defineProperty(process, 'platform', { value: name })
afterEach(() => on(platform))
beforeEach(() => {
  permission = 'granted'
  asked = 0
  isBlack = false
})

/** Which display got which pixels. */
const captured = async () =>
  (await createCapturer().captureAll()).map(({ display, image }) => [display.id, image.width])

describe('the displays of a capture', () => {
  it('are told apart on Windows where each has its own scale', async () => {
    on('win32')
    // 150 % left of the primary one at 100 %, which in DIP does not end where it begins.
    displays = [
      { id: 11, bounds: { x: 0, y: 0, width: 20, height: 10 }, nativeOrigin: { x: 0, y: 0 } },
      { id: 12, bounds: { x: -20, y: -4, width: 20, height: 12 }, nativeOrigin: { x: 0, y: 0 } },
    ]
    toScreen = ({ x, y }) => (x < 0 ? { x: x * 1.5, y: y * 1.5 } : { x, y })
    monitors = [
      { id: 900, x: -30, y: -6, pixels: { width: 30, height: 18 } },
      { id: 901, x: 0, y: 0, pixels: { width: 20, height: 10 } },
    ]
    expect(await captured()).toEqual([
      [11, 20],
      [12, 30],
    ])
  })

  it('have the same names on macOS, wherever they are', async () => {
    on('darwin')
    displays = [
      { id: 1, bounds: { x: 0, y: 0, width: 20, height: 10 }, nativeOrigin: { x: 0, y: 0 } },
      { id: 2, bounds: { x: 20, y: 5, width: 20, height: 10 }, nativeOrigin: { x: 0, y: 0 } },
    ]
    monitors = [
      { id: 2, x: 0, y: 0, pixels: { width: 40, height: 20 } },
      { id: 1, x: 20, y: 5, pixels: { width: 20, height: 10 } },
    ]
    expect(await captured()).toEqual([
      [1, 20],
      [2, 40],
    ])
  })

  it('are not taken on macOS without its permission, which is asked for', async () => {
    on('darwin')
    permission = 'denied'
    await expect(createCapturer().captureAll()).rejects.toMatchObject({
      failure: { code: 'screen-permission' },
    })
    expect(asked).toBe(1)
  })

  it.each([
    ['darwin', 'screen-permission'],
    ['win32', 'capture-failed'],
  ])('that are all black are sent to nobody on %s', async (name, code) => {
    on(name)
    isBlack = true
    toScreen = (point) => point
    displays = [
      { id: 1, bounds: { x: 0, y: 0, width: 20, height: 10 }, nativeOrigin: { x: 0, y: 0 } },
    ]
    monitors = [{ id: 1, x: 0, y: 0, pixels: { width: 20, height: 10 } }]
    await expect(createCapturer().captureAll()).rejects.toMatchObject({ failure: { code } })
  })
})
