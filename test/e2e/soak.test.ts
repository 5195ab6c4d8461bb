import { expect, it } from 'vitest'
import { soak } from '../support/e2e/soak.ts'

// A sample of `npm run bench -- soak`, which makes 500 and weighs the app.
it('captures again and again without missing a hotkey or leaving a window', async () => {
  const { sent, left, asked, missed, windows } = await soak(16, 7, false)
  expect(sent + left).toBe(16)
  expect(sent).toBeGreaterThan(3)
  expect(left).toBeGreaterThan(3)
  expect(asked).toBe(sent)
  expect(missed).toBe(0)
  expect(windows.after).toBe(windows.before)
}, 300_000)
