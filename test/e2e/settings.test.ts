import { execFile, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Action, actionSchema } from '../../common/actions.ts'
import { root, type TestApp } from '../support/e2e/app.ts'
import {
  focusedTitle,
  pressKey,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import { ask, openSettings } from '../support/e2e/steps.ts'

const run = promisify(execFile)

const curious: Action = {
  id: 'where',
  name: 'Where am I',
  icon: 'star',
  run: 'model',
  prompt: 'In {{app}}, window {{window_title}}.',
  contract: 'text',
  afterwards: 'show',
}

describe('the settings', () => {
  const started = endedAfterEach()
  let terminal: ReturnType<typeof spawn> | undefined

  beforeAll(() => showNoise())

  afterEach(() => {
    terminal?.kill()
    terminal = undefined
  })

  const open = async (running: TestApp, section: string) => {
    const settings = await openSettings(running)
    await settings
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('button', { name: section, exact: true })
      .click()
    return settings
  }
  const settingsFile = async (running: TestApp) =>
    JSON.parse(await readFile(join(running.home, '.config/eyeshot/config.json'), 'utf8'))

  it('change the language of every window at once', async () => {
    const { provider } = await started.provider('An answer.')
    const running = await started.app({ settings: { providers: [provider] } })
    const answer = await ask(running)
    await answer.getByRole('button', { name: 'Retry', disabled: false }).waitFor()
    const settings = await open(running, 'Language')
    await settings.getByLabel('Language of Eyeshot').selectOption('de')
    await settings.getByRole('heading', { name: 'Sprache', exact: true }).waitFor()
    await answer.getByRole('button', { name: 'Wiederholen' }).waitFor()
    await settings.getByLabel('Sprache von Eyeshot').selectOption('fr')
    await settings.getByLabel('Langue d’Eyeshot').waitFor()
    await until('kept', async () => (await settingsFile(running)).uiLanguage === 'fr')
  })

  it('give an action of one’s own a hotkey, which names the window that was in front', async () => {
    const test = await started.provider('There.')
    const running = await started.app({
      settings: {
        providers: [test.provider],
        promptSources: { clipboard: false, window: true },
      },
    })
    const settings = await open(running, 'Actions')
    await settings.getByRole('button', { name: 'New action' }).click()
    const form = settings.getByRole('form', { name: 'New action' })
    await form.getByLabel('Name of the action').fill(curious.name)
    await form.getByRole('textbox', { name: 'Prompt' }).fill(curious.prompt)
    await form.getByLabel('How closely the model looks').selectOption('low')
    await form.getByRole('button', { name: 'Save' }).click()
    await settings.getByRole('button', { name: `Edit ${curious.name}` }).click()
    await settings.getByRole('button', { name: `Change the hotkey of ${curious.name}` }).click()
    await settings.getByLabel('Press the new hotkey').waitFor()
    // The section scrolls, and not the window with it.
    expect(
      await settings.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight),
    ).toBe(true)
    await until('the keyboard', async () => (await focusedTitle()) === 'Eyeshot settings')
    await pressKey('super+shift+g')
    await until('the hotkey', async () => {
      const { hotkeys, actions } = await settingsFile(running)
      return hotkeys[actions[0]?.id] === 'Super+Shift+G' && actions[0].detail === 'low'
    })
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const one of BrowserWindow.getAllWindows()) {
        if (one.webContents.getURL().includes('/settings/')) one.close()
      }
    })
    const title = 'Quarterly report 4711'
    terminal = spawn('xterm', ['-title', title, '-geometry', '40x5+1400+900'])
    const [id = ''] = await until('the terminal', async () => {
      const found = await visibleWindows(title)
      return found.length > 0 && found
    })
    // What a desktop's programs say of themselves, and this one does not.
    await run('xprop', ['-id', id, '-f', '_NET_WM_NAME', '8u', '-set', '_NET_WM_NAME', title])
    await xdotool('windowactivate', '--sync', id)
    await until('its focus', async () => (await focusedTitle()) === title)
    const page = await ask(running, 'super+shift+g')
    await page.getByText('There.').waitFor()
    const [asked] = await test.asked()
    expect(asked?.prompt).toMatch(/^In xterm, window Quarterly report 4711\.$/i)
  })

  /** Writes a path into the system's own file dialog. */
  const chooseFile = async (title: string, path: string) => {
    const [id = ''] = await until(`the dialog ${title}`, async () => {
      const found = await visibleWindows(title)
      return found.length > 0 && found
    })
    await xdotool('windowactivate', '--sync', id)
    await until('its focus', async () => (await focusedTitle()) === title)
    await pressKey('ctrl+a')
    await xdotool('type', '--delay', 30, path)
    await pressKey('Return')
    await until('no dialog', async () => (await visibleWindows(title)).length === 0)
  }

  it('write actions to a file, and take them back only with consent to what they use', async () => {
    const running = await started.app({ settings: { actions: [curious] } })
    const settings = await open(running, 'Actions')
    const file = join(running.home, 'mine.json')
    await settings.getByRole('button', { name: 'Export…' }).click()
    await chooseFile('Export actions', file)
    await settings.getByText('Written to mine.json').waitFor()
    const written = JSON.parse(await readFile(file, 'utf8'))
    expect(actionSchema.parse(written.actions[0])).toEqual(curious)

    await settings.getByRole('button', { name: 'Import…' }).click()
    await chooseFile('Import actions', file)
    const review = settings.getByRole('region', { name: 'Import actions' })
    const add = review.getByRole('button', { name: 'Add them' })
    await add.waitFor()
    expect(await add.isDisabled()).toBe(true)
    await review.getByRole('checkbox').check()
    await add.click()
    await until('two of them', async () => (await settingsFile(running)).actions.length === 2)

    const broken = join(running.home, 'broken.json')
    await writeFile(broken, '{"actions": 1}')
    await settings.getByRole('button', { name: 'Import…' }).click()
    await chooseFile('Import actions', broken)
    await settings.getByRole('alert').waitFor()
  })

  it('show the licences of all that is inside', async () => {
    const running = await started.app()
    const settings = await open(running, 'About')
    await settings.getByRole('button', { name: 'Licences of what is inside' }).click()
    const names = await until('the list', async () => {
      const found = await settings.locator('.licences summary').allTextContents()
      return found.length > 0 && found.map((name) => name.split(' ')[0])
    })
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const bundled = ['react', 'katex', 'markdown-it', 'mermaid', 'echarts', 'openai', 'zod']
    const wanted = [...Object.keys(dependencies), ...bundled]
    expect(wanted.filter((name) => !names.includes(name))).toEqual([])
    await settings
      .locator('.licences summary', { hasText: /^katex / })
      .first()
      .click()
    await settings.getByText('Khan Academy').first().waitFor()
  })
})
