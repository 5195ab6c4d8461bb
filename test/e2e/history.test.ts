import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistorySettings } from '../../common/settings.ts'
import { HistoryStore } from '../../main/node/history/store.ts'
import {
  filesWith,
  launchApp,
  overlayShown,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { openHistory } from '../support/e2e/steps.ts'

const answer = 'The zebrafish4711 swims. It says so itself.'
const keep: HistorySettings = { keep: true, days: 0, count: 1000, maxBytes: 1e9 }

describe('history', () => {
  let provider: TestProvider
  let running: TestApp
  let home: string | undefined

  const launch = async (history: HistorySettings = keep) => {
    running = await launchApp(
      home === undefined ? { settings: { providers: [provider.provider], history } } : { home },
    )
    home = running.home
  }

  beforeEach(async () => {
    await showNoise()
    provider = await startProvider(answer)
    await launch()
  })

  afterEach(async () => {
    await running.close()
    await removeHome(running.home)
    await provider.server.stop()
    home = undefined
  })

  const folder = () => join(running.home, '.config/eyeshot')

  const select = async (): Promise<Page> => {
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('zebrafish4711').waitFor()
    await page.getByRole('button', { name: 'Retry', disabled: false }).waitFor()
    return page
  }
  const ask = async () => {
    await pressKey('super+shift+e')
    return await select()
  }
  it('keeps an answer over a restart, finds it, opens it with its picture, and asks it again', async () => {
    await ask()
    await running.close()
    await launch()
    const page = await openHistory(running)
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.getByRole('searchbox').fill('nothing like it')
    await page.getByText('No answer fits.').waitFor()
    await page.getByRole('searchbox').fill('zebra')
    await page.locator('mark', { hasText: 'zebrafish4711' }).waitFor()
    await page.getByRole('img', { name: 'What was asked about, 220 × 120 pixels' }).waitFor()
    await page.keyboard.press('Enter')
    const again = await running.page('Eyeshot answer')
    await again.getByText('zebrafish4711').waitFor()
    expect(await again.locator('.thumbnail').getAttribute('aria-label')).toContain(
      '220 × 120 pixels',
    )
    await again.getByRole('button', { name: 'Retry' }).click()
    const [first, second] = await until('the second question', async () => {
      const asked = await provider.asked()
      return asked.length === 2 && asked
    })
    expect(second?.image.pixels.equals(first?.image.pixels ?? Buffer.alloc(0))).toBe(true)
    await until(
      'the second answer in the list',
      async () => (await page.getByRole('listbox').getByRole('option').count()) === 2,
    )
  })

  it('deletes one by the keyboard and all by a button, and nothing of them stays', async () => {
    await ask()
    await ask()
    const page = await openHistory(running)
    await until(
      'two answers',
      async () => (await page.getByRole('listbox').getByRole('option').count()) === 2,
    )
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await until(
      'one answer',
      async () => (await page.getByRole('listbox').getByRole('option').count()) === 1,
    )
    await page.getByRole('button', { name: 'Delete all…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click()
    await page.getByText('No answer is kept yet.').waitFor()
    expect(await filesWith(folder(), 'zebrafish4711')).toEqual([])
    expect(await readdir(join(folder(), 'history/pictures'))).toEqual([])
  })

  it('leaves no trace of a private answer', async () => {
    const told = runCli(['capture', '--private'], running.env)
    const page = await select()
    expect(await told).toMatchObject({ code: 0 })
    await page.getByText('Private', { exact: true }).waitFor()
    await wait(1000)
    expect(await filesWith(running.home, 'zebrafish4711')).toEqual([])
    expect(await readdir(folder())).not.toContain('history')
  })

  it('keeps nothing where it is switched off', async () => {
    await running.close()
    await removeHome(running.home)
    home = undefined
    await launch({ ...keep, keep: false })
    await ask()
    await wait(1000)
    expect(await filesWith(running.home, 'zebrafish4711')).toEqual([])
  })

  it('keeps what came of an answer whose window is closed, and of one while the app quits', async () => {
    await provider.server.stop()
    provider = await startProvider(`${answer} `.repeat(50), { chunkDelayMs: 40 })
    await running.close()
    await removeHome(running.home)
    home = undefined
    await launch()
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    const page = await running.page('Eyeshot answer')
    await page.getByText('zebrafish4711').waitFor()
    await running.close()
    const store = new HistoryStore(join(folder(), 'history'))
    const [id = 0] = store.find({ text: 'zebrafish4711' })
    const [kept] = store.summaries([id], '')
    store.close()
    expect(kept).toMatchObject({ phase: 'stopped', title: 'Explain' })
    await launch()
  })
})
