import { expect, it } from 'vitest'
import { launchApp, overlayHidden, overlayShown, removeHome } from '../support/e2e/app.ts'
import { pressKey, showNoise } from '../support/e2e/screen.ts'
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

it('frees the pixels of an overlay that closes, without waiting for a collection', async () => {
  await showNoise()
  const running = await launchApp()
  const page = await running.page('Eyeshot overlay')
  await page.evaluate(() => {
    const kept: ArrayBuffer[] = []
    Object.assign(window, { kept })
    window.addEventListener('message', ({ data: { data } }) => kept.push(data.buffer))
  })
  const bytes = () =>
    page.evaluate(() => {
      const { kept } = window as unknown as { kept: readonly ArrayBuffer[] }
      return kept.reduce((sum, { byteLength }) => sum + byteLength, 0)
    })
  for (let count = 0; count < 2; count += 1) {
    await pressKey('super+shift+e')
    await overlayShown()
    await expect.poll(bytes, { timeout: 60_000 }).toBe(frameBytes)
    await pressKey('Escape')
    await overlayHidden()
    await expect.poll(bytes, { timeout: 60_000 }).toBe(0)
  }
  await running.close()
  await removeHome(running.home)
}, 300_000)
