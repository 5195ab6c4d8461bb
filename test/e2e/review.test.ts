import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { type AskedImage, startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, focused, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { lanAddress } from '../support/lan-address.ts'

describe('what is sent is seen first', () => {
  let running: TestApp
  let provider: TestProvider

  beforeEach(async () => {
    await showNoise()
    provider = await startProvider('Seen.', { host: lanAddress() })
    const plainHttpOrigin = new URL(provider.provider.baseUrl).origin
    running = await launchApp({
      settings: { providers: [{ ...provider.provider, plainHttpOrigin }] },
    })
  })

  afterEach(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 700, y: 500 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('The text that goes with it').waitFor()
    return page
  }

  /** The share of black pixels in a part of a picture, given in shares of its sides. */
  const black = ({ width, height, pixels }: AskedImage, [x0, y0, x1, y1]: readonly number[]) => {
    let [all, dark] = [0, 0]
    for (let y = Math.ceil((y0 ?? 0) * height); y < (y1 ?? 1) * height; y++) {
      for (let x = Math.ceil((x0 ?? 0) * width); x < (x1 ?? 1) * width; x++) {
        const at = 3 * (y * width + x)
        all += 1
        dark += pixels[at] === 0 && pixels[at + 1] === 0 && pixels[at + 2] === 0 ? 1 : 0
      }
    }
    return dark / all
  }

  it('covers what a box was drawn over, in the request itself and in every later one', async () => {
    const page = await ask()
    const host = new URL(provider.provider.baseUrl).host
    await page.getByText(`Nothing was sent to ${host} before.`).waitFor()
    expect(await provider.asked()).toHaveLength(0)
    const picture = page.getByAltText('What would be sent')
    const box = await picture.boundingBox()
    if (box === null) throw new Error('no picture')
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: /^A covered part/ }).waitFor()
    // A second one by the keyboard, moved to the left upper corner, and a third that goes again.
    await page.keyboard.press('b')
    await until('the focus', async () =>
      page.evaluate(() => document.activeElement?.matches('.cover') === true),
    )
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('b')
    await until('three boxes', async () => (await page.locator('.cover').count()) === 3)
    await until('the focus of the third', async () =>
      page.evaluate(() => document.activeElement === [...document.querySelectorAll('.cover')][2]),
    )
    await page.keyboard.press('Delete')
    await until('two boxes', async () => (await page.locator('.cover').count()) === 2)
    await focused('Eyeshot answer')
    await pressKey('Return')
    await page.getByText('Seen.').waitFor()

    await page.getByRole('button', { name: 'Retry' }).click()
    await until('the second question', async () => (await provider.asked()).length === 2)
    await page.getByText('Seen.').waitFor()
    for (const { image } of await provider.asked()) {
      expect(black(image, [0.21, 0.21, 0.59, 0.59])).toBe(1)
      expect(black(image, [0.62, 0, 1, 1])).toBeLessThan(0.1)
      expect(black(image, [0, 0.62, 1, 1])).toBeLessThan(0.1)
    }
    // Agreed to: not asked again, until it is forgotten.
    const file = await readFile(join(running.home, '.config/eyeshot/config.json'), 'utf8')
    const { origin } = new URL(provider.provider.baseUrl)
    expect(JSON.parse(file).privacy.agreedOrigins).toEqual([origin])
    await running.app.evaluate(({ app }) => app.emit('second-instance', {}, ['eyeshot'], '/'))
    const settings = await running.page('Eyeshot settings')
    await settings.getByRole('button', { name: 'Privacy' }).click()
    const forget = settings.getByRole('button', { name: `Forget ${origin}` })
    await forget.click()
    await forget.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('The text that goes with it').waitFor()
    expect(await provider.asked()).toHaveLength(2)
  })

  it('sends nothing after Escape', async () => {
    const page = await ask()
    await focused('Eyeshot answer')
    await pressKey('Escape')
    await page.getByText('Stopped').waitFor()
    expect(await provider.asked()).toHaveLength(0)
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Seen.').waitFor()
    expect(await provider.asked()).toHaveLength(1)
  })
})
