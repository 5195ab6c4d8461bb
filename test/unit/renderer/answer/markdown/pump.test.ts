// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pump, type Shown } from '../../../../../renderer/answer/markdown/pump.ts'

const line = (i: number) => `${i}. From $x_${i} = 1$ follows $\\alpha \\ge ${i}$\n`
const list = Array.from({ length: 60 }, (_, i) => line(i)).join('')

/** Time goes on in frames of 16 ms, as a screen's. */
let frames: (() => void)[] = []

function drawFrame(): void {
  const due = frames
  frames = []
  for (const each of due) each()
  vi.advanceTimersByTime(16)
}

describe('Pump', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then))
  })
  afterEach(() => {
    frames = []
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('brings the formulas of a text in pieces, one with each picture, and all of them', () => {
    const shown: Shown[] = []
    const pump = new Pump((now) => shown.push(now))
    pump.take(list, false)
    const counts: number[] = []
    while (shown.at(-1)?.complete !== true) {
      const before = shown.length
      drawFrame()
      counts.push(shown.length - before)
    }
    expect(counts.filter((count) => count > 1)).toEqual([])
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.at(-1)?.text).toBe(list)
    expect(shown.every(({ text }) => list.startsWith(text))).toBe(true)
  })

  it('shows text that comes while it shows what was there with a later picture', () => {
    const times: number[] = []
    let text = 'Words of an answer. '
    const pump = new Pump(() => {
      times.push(performance.now())
      if (times.length > 100) return
      text += 'More of them. '
      pump.take(text, true)
    })
    pump.take(text, true)
    for (let i = 0; i < 40; i++) drawFrame()
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0))
    expect(pauses.length).toBeGreaterThan(5)
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(32)
  })

  it('shows another text from its beginning', () => {
    const shown: Shown[] = []
    const pump = new Pump((now) => shown.push(now))
    pump.take(list, false)
    drawFrame()
    pump.take('Another answer.', false)
    for (let i = 0; i < 20; i++) drawFrame()
    expect(shown.at(-1)).toMatchObject({ text: 'Another answer.', complete: true })
  })
})
