// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pump } from '../../../../../renderer/answer/markdown/pump.ts'

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
})
