import { expect, it } from 'vitest'
import { soak } from '../support/e2e/soak.ts'

/** Bytes of the pixels of one display. */
const frameBytes = 4 * 1920 * 1080

// A sample of `npm run bench -- soak`, which makes 500 and weighs the app.
it('captures again and again without missing a hotkey or leaving a window or a run', async () => {
  const { sent, left, asked, missed, windows, live } = await soak(16, 7)
  expect(sent + left).toBe(16)
  expect(sent).toBeGreaterThan(3)
  expect(left).toBeGreaterThan(3)
  expect(asked).toBe(sent)
  expect(missed).toBe(0)
  expect(windows.after).toBe(windows.before)
  expect(live.end.menuItems).toBe(live.half.menuItems)
  expect(live.end.runs).toBeLessThanOrEqual(live.half.runs)
  expect(live.end.external).toBeLessThan(live.half.external + frameBytes)
}, 300_000)
