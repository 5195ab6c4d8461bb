import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContractName } from '../../common/actions.ts'
import type { AskedView, ViewEvent } from '../../common/answer-view.ts'
import type { Bridge } from '../../common/ipc.ts'
import { defaultSettings } from '../../common/settings.ts'
import { revenue } from '../support/chart.ts'
import { type AnswerWindow, openAnswerWindow } from '../support/e2e/answer-window.ts'
import { removeHome } from '../support/e2e/app.ts'
import { violations } from '../support/e2e/axe.ts'
import { showNoise, until } from '../support/e2e/screen.ts'
import { capture, drawDiagram, openHistory, openSettings } from '../support/e2e/steps.ts'
import { tabProblems } from '../support/e2e/tab-order.ts'

const asked: AskedView = {
  action: 'Explain',
  icon: 'sparkles',
  local: false,
  hasPicture: true,
  model: 'seer-2',
  host: 'a.test',
}
const begun: ViewEvent[] = [{ type: 'begin', asked }, { type: 'started' }]

function answered(text: string, contract?: ContractName): ViewEvent[] {
  return [
    { type: 'begin', asked: contract === undefined ? asked : { ...asked, contract } },
    { type: 'started' },
    { type: 'delta', text },
    { type: 'done', finish: 'stop' },
  ]
}

const table = '| Region | Units |\n| --- | ---: |\n| North | 1204 |\n| South | 418 | 7 |'
const failure = { code: 'rate-limited', message: 'a.test is busy; try again later.' } as const

/** What an answer window shows, and what is there once it does. */
const states: Readonly<Record<string, readonly [readonly ViewEvent[], string]>> = {
  waiting: [begun, '.waiting'],
  streaming: [[...begun, { type: 'delta', text: 'It **is' }], 'article[aria-busy=true] strong'],
  done: [
    answered(
      'A [link](https://a.test/), `code`.\n\n```ts\nconst a = 1\n```\n\nA note[^n].\n\n[^n]: It.',
    ),
    '[data-complete] .notes',
  ],
  'waiting to ask again': [
    [...begun, { type: 'waiting', failure, retryAt: 4_000_000_000_000 }],
    '.problem',
  ],
  failed: [[...begun, { type: 'failed', failure }], '.problem'],
  table: [answered(table, 'table'), '.grid-frame button'],
  chart: [answered(JSON.stringify(revenue), 'chart'), '.beside + .grid-frame button'],
  diagram: [answered('```mermaid\ngraph TD; a-->b\n```', 'mermaid'), 'option[value="1"]'],
  formula: [answered('$$x^2$$', 'latex'), '.katex'],
  'a question to be asked': [[{ type: 'asks', asked }], '.first-question'],
}

describe('what axe and the Tab key find', () => {
  let answers: AnswerWindow
  let page: Page

  beforeAll(async () => {
    await showNoise()
    answers = await openAnswerWindow()
    page = answers.page
  })

  afterAll(async () => {
    await answers.close()
    await removeHome(answers.running.home)
  })

  const check = async () => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await violations(page)).map((line) => `${colorScheme} ${line}`))
    }
    return [...found, ...(await tabProblems(page))]
  }
  /** Looks until nothing is found: a diagram is drawn anew for a theme, a search finds meanwhile. */
  const expectNothing = () => expect.poll(check, { timeout: 30_000 }).toEqual([])

  it.each(Object.entries(states))('in an answer, %s: nothing', async (name, [events, shown]) => {
    // The first one starts its window.
    if (name === 'diagram') await drawDiagram(page)
    await answers.tell(events)
    await page.locator(shown).first().waitFor({ state: 'attached' })
    await expectNothing()
  })

  it('in the search bar and in each sheet: nothing', async () => {
    await answers.tell(answered('It is.'))
    await page.locator('[data-complete]').waitFor()
    await page.keyboard.press('Control+f')
    const field = page.getByRole('textbox', { name: 'Find in this window' })
    await field.fill('It')
    await until('a match', () => page.getByRole('button', { name: 'Next match' }).isEnabled())
    await expectNothing()
    await field.press('Escape')
    for (const name of ['Keys', 'View']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog', { name }).waitFor()
      await expectNothing()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  it('in the inspector of what is to be sent: nothing', async () => {
    const settings = await openSettings(answers.running)
    await settings.evaluate(
      (privacy) =>
        (window as unknown as { eyeshot: Bridge<'settings'> }).eyeshot.setPreferences({ privacy }),
      { ...defaultSettings('linux').privacy, inspect: 'always' as const },
    )
    await capture(answers.running)
    await page.getByText('The text that goes with it').waitFor()
    await page.getByAltText('What would be sent').waitFor()
    await expectNothing()
  })

  it('in the countdown, and by the Tab key in the settings and the history: nothing', async () => {
    const { running } = answers
    const argv = ['eyeshot', 'capture', '--delay', '600']
    await running.app.evaluate(({ app }, all) => app.emit('second-instance', {}, all), argv)
    const countdown = await running.page('Eyeshot countdown')
    await countdown.locator('#root > *').first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await countdown.emulateMedia({ colorScheme })
      await expect.poll(() => violations(countdown), { timeout: 30_000 }).toEqual([])
    }
    const settings = await openSettings(running)
    const noProblem = (checked: Page, where: string | null) =>
      expect.poll(() => tabProblems(checked), { message: where ?? '', timeout: 30_000 }).toEqual([])
    const sections = settings.getByRole('navigation', { name: 'Sections' }).getByRole('button')
    await sections.first().waitFor()
    const tabs = await sections.all()
    expect(tabs.length).toBeGreaterThan(8)
    for (const tab of tabs) {
      await tab.click()
      await noProblem(settings, await tab.textContent())
    }
    const history = await openHistory(running)
    await history.getByRole('img', { name: 'What was asked about' }).waitFor()
    await noProblem(history, 'history')
  })
})
