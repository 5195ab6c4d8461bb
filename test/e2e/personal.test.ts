import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../common/actions.ts'
import { defaultSettings } from '../../common/settings.ts'
import {
  launchApp,
  overlayShown,
  removeHome,
  type TestApp,
  workerPids,
} from '../support/e2e/app.ts'
import { type AskedImage, startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  copyToClipboard,
  drag,
  focused,
  pressKey,
  showPicture,
  until,
} from '../support/e2e/screen.ts'
import { lanAddress } from '../support/lan-address.ts'

/** What stands before each, and each in an ink of its own, which tells whether any was sent. */
const lines = [
  ['Please write to', '#cc0000', 'anna.weber@uni-bremen.de'],
  ['Account', '#0000cc', 'DE89 3704 0044 0532 0130 00'],
  ['Seen from', '#007700', '84.12.109.201'],
] as const
const [red, green, blue] = [0, 1, 2]

/** An action of the user's own that sends what is on the clipboard. */
const about: Action = {
  id: 'about',
  name: 'About',
  icon: 'sparkles',
  prompt: 'What has this to do with {{clipboard}}?',
  run: 'model',
  contract: 'markdown',
  afterwards: 'show',
}

async function showLines(): Promise<void> {
  const texts = lines.map(
    ([before, ink, text], i) =>
      `<text x="340" y="${360 + 60 * i}">${before} <tspan fill="${ink}">${text}</tspan></text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080">
    <rect width="100%" height="100%" fill="#fff"/>
    <g font-family="DejaVu Sans" font-size="20">${texts.join('')}</g></svg>`
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-personal-')), 'lines.png')
  await sharp(Buffer.from(svg)).removeAlpha().png().toFile(file)
  await showPicture(file)
}

/** How many pixels have much more of a channel than of the others. */
function inkOf({ pixels }: AskedImage, channel: number): number {
  let count = 0
  for (let at = 0; at < pixels.length; at += 3) {
    const own = pixels[at + channel] ?? 0
    const others = [0, 1, 2].filter((one) => one !== channel).map((one) => pixels[at + one] ?? 0)
    count += own > Math.max(...others) + 60 ? 1 : 0
  }
  return count
}

describe('personal data is covered before it is sent', () => {
  let running: TestApp
  let provider: TestProvider

  beforeEach(async () => {
    await showLines()
    provider = await startProvider('Seen.', { host: lanAddress() })
    const plainHttpOrigin = new URL(provider.provider.baseUrl).origin
    running = await launchApp({
      settings: {
        providers: [{ ...provider.provider, plainHttpOrigin }],
        privacy: { ...defaultSettings('linux').privacy, agreedOrigins: [plainHttpOrigin] },
        promptSources: { clipboard: true, window: false },
        actions: [about],
        hotkeys: { ...defaultSettings('linux').hotkeys, about: 'Super+Shift+B' },
      },
    })
  })

  afterEach(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  const select = () => drag({ x: 300, y: 300 }, { x: 900, y: 540 })

  it('is marked, covered but for what the user leaves, and gone from the request', async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await select()
    const page = await running.page('Eyeshot answer')
    await page.getByText(/^Found on this computer: 1 × E-mail address, 1 × IBAN, 1 × IP/).waitFor()
    expect(await provider.asked()).toHaveLength(0)
    await page.getByRole('button', { name: 'IP address: covered when it is sent' }).click()
    await page.getByRole('button', { name: 'Cover 2 and send' }).waitFor()
    await page.getByText('Cover now').click()
    await until('two boxes', async () => (await page.locator('.cover').count()) === 2)
    await focused('Eyeshot answer')
    await pressKey('Return')
    await page.getByText('Seen.').waitFor()

    await page.getByRole('button', { name: 'Retry' }).click()
    await until('the second question', async () => (await provider.asked()).length === 2)
    for (const { image } of await provider.asked()) {
      expect([inkOf(image, red), inkOf(image, blue)]).toEqual([0, 0])
      expect(inkOf(image, green)).toBeGreaterThan(100)
    }
  })

  it('is marked in the text that goes with it, and covered there', async () => {
    await copyToClipboard('order of joan@kontor.berlin, item 7')
    await pressKey('super+shift+b')
    await overlayShown()
    // Where nothing is written.
    await drag({ x: 300, y: 700 }, { x: 600, y: 900 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('Found in the text: 1 × E-mail address.').waitFor()
    await page.locator('mark', { hasText: 'joan@kontor.berlin' }).waitFor()
    expect(await provider.asked()).toHaveLength(0)
    await page.getByRole('button', { name: 'Cover 1 and send' }).click()
    await page.getByText('Seen.').waitFor()
    const prompts = (await provider.asked()).map(({ prompt }) => prompt)
    expect(prompts).toEqual(['What has this to do with order of [covered: email], item 7?'])
  })

  it('waits for the user where it is late, and where the reader dies', async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    // It starts while the user drags.
    const [pid] = await until('the reading process', async () => {
      const pids = await workerPids(running.app, 'eyeshot ocr')
      return pids.length > 0 && pids
    })
    process.kill(pid ?? 0, 'SIGSTOP')
    await select()
    const page = await running.page('Eyeshot answer')
    // After 10 s; a reader that did not leave off reading ahead is ended at about the same time.
    await page.getByText(/^Personal data (is still being|could not be) looked for/).waitFor()
    expect(await provider.asked()).toHaveLength(0)
    process.kill(pid ?? 0, 'SIGKILL')
    await page.getByText('Personal data could not be looked for.').waitFor()
    expect(await provider.asked()).toHaveLength(0)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Seen.').waitFor()
    expect(await provider.asked()).toHaveLength(1)
  })
})
