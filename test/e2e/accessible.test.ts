import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Preferences } from '../../common/settings-view.ts'
import { launchApp, removeHome, type TestApp } from '../support/e2e/app.ts'
import { violations } from '../support/e2e/axe.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { showNoise } from '../support/e2e/screen.ts'
import * as steps from '../support/e2e/steps.ts'

const answer = [
  '# Heading',
  'A paragraph with `code`, *stress* and a [link](https://example.org/).',
  '- [x] done\n- [ ] to do',
  '| Name | Price |\n| --- | ---: |\n| Tea | 2.50 |',
  '```python\nprint("hello") # a comment\n```',
  'And $a^2 + b^2$.',
].join('\n\n')

const looks: readonly Preferences[] = [
  { theme: 'light', highContrast: false },
  { theme: 'dark', highContrast: false },
  { theme: 'light', highContrast: true },
  { theme: 'dark', highContrast: true },
]

describe('what axe finds', () => {
  let running: TestApp
  let provider: TestProvider

  beforeAll(async () => {
    await showNoise()
    provider = await startProvider(answer, { chunkSize: 400 })
    // What these say is offered on the first-run card and in the settings.
    const env = {
      OPENAI_API_KEY: 'sk-0123456789abcdef',
      OPENAI_BASE_URL: `${provider.server.url}/v1`,
    }
    const settings = { welcomed: false, providers: [provider.provider] }
    running = await launchApp({ settings, env })
  })

  afterAll(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  /** What axe finds on a page in each look, as lines; `before` brings a look about. */
  const check = async (page: Page, wear: (look: Preferences) => Promise<void>) => {
    await page.emulateMedia({ colorScheme: null })
    const found: string[] = []
    for (const look of looks) {
      await wear(look)
      await page.waitForFunction(
        ([contrast, dark]) =>
          document.documentElement.dataset['contrast'] === contrast &&
          matchMedia('(prefers-color-scheme: dark)').matches === dark,
        [look.highContrast ? 'high' : 'normal', look.theme === 'dark'] as const,
      )
      const lines = await violations(page)
      found.push(...lines.map((line) => `${JSON.stringify(look)} ${line}`))
    }
    return found
  }

  const openSettings = () => steps.openSettings(running)

  const prefer = (settings: Page) => async (look: Preferences) => {
    await settings.evaluate(
      (wanted) =>
        (
          window as unknown as { eyeshot: { setPreferences(change: unknown): Promise<unknown> } }
        ).eyeshot.setPreferences(wanted),
      look,
    )
  }

  it('in the settings: nothing, in any section and look', async () => {
    const settings = await openSettings()
    const found: string[] = []
    const sections = settings.getByRole('navigation', { name: 'Sections' }).getByRole('button')
    await sections.first().waitFor()
    const tabs = await sections.all()
    expect(tabs.length).toBeGreaterThan(8)
    for (const tab of tabs) {
      await tab.click()
      found.push(...(await check(settings, prefer(settings))))
    }
    await settings.getByRole('button', { name: 'Actions', exact: true }).click()
    await settings.getByRole('button', { name: 'Edit Explain' }).click()
    found.push(...(await check(settings, prefer(settings))))
    await settings.getByRole('button', { name: 'Hotkeys', exact: true }).click()
    await settings.getByRole('button', { name: 'Change the hotkey of Explain' }).click()
    await settings.getByRole('textbox', { name: 'Press the new hotkey' }).waitFor()
    found.push(...(await check(settings, prefer(settings))))
    await settings.keyboard.press('Escape')
    await settings.getByRole('searchbox').fill('e')
    await settings.getByRole('navigation', { name: 'Found in the settings' }).waitFor()
    found.push(...(await check(settings, prefer(settings))))
    expect(found).toEqual([])
  })

  it('in the first-run card with an offer on it: nothing', async () => {
    const welcome = await running.page('Eyeshot')
    await welcome.getByRole('button', { name: 'Take it over' }).waitFor()
    const settings = await openSettings()
    expect(await check(welcome, prefer(settings))).toEqual([])
  })

  it('in an answer, and where its diagrams are drawn: nothing', async () => {
    const settings = await openSettings()
    const page = await steps.capture(running)
    await page.getByText('to do').waitFor()
    expect(await check(page, prefer(settings))).toEqual([])
    await steps.drawDiagram(page)
    const diagram = await running.page('Eyeshot diagram')
    expect(await violations(diagram)).toEqual([])
  })

  it('in the history, with an answer chosen and before all are deleted: nothing', async () => {
    const settings = await openSettings()
    const page = await steps.openHistory(running)
    await page.getByRole('img', { name: 'What was asked about' }).waitFor()
    expect(await check(page, prefer(settings))).toEqual([])
    await page.getByRole('button', { name: 'Delete all…' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await check(page, prefer(settings))).toEqual([])
  })
})
