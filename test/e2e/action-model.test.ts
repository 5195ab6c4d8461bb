import { afterEach, describe, expect, it } from 'vitest'
import type { Action } from '../../common/actions.ts'
import type { Bridge } from '../../common/ipc.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, focusedTitle, pressKey, showNoise, until, xdotool } from '../support/e2e/screen.ts'

const short: Action = {
  id: 'short',
  name: 'In short',
  icon: 'star',
  run: 'model',
  prompt: 'Say it in a word.',
  contract: 'text',
  afterwards: 'show',
  maxTokens: 77,
}

describe('an action with a model of its own', () => {
  let running: TestApp | undefined
  const providers: TestProvider[] = []

  afterEach(async () => {
    await running?.close()
    for (const { server } of providers.splice(0)) await server.stop()
    if (running) await removeHome(running.home)
  })

  const ask = async (app: TestApp, key: string) => {
    await pressKey(key)
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 700, y: 500 })
    const page = await app.page('Eyeshot answer')
    await until('the focus', async () => (await focusedTitle()) === 'Eyeshot answer')
    return page
  }

  it('is chosen in the list of its provider, and asked with its limit and an estimate', async () => {
    await showNoise()
    const usual = await startProvider('The usual one.')
    const other = await startProvider('The other one.')
    providers.push(usual, other)
    running = await launchApp({
      settings: {
        providers: [usual.provider, { ...other.provider, id: 'other', name: 'Other server' }],
        actions: [short],
        hotkeys: { explain: 'Super+Shift+E', short: 'Super+Shift+G' },
      },
    })
    const page = await ask(running, 'super+shift+e')
    await page.getByText('The usual one.').waitFor()
    await page.evaluate(() =>
      (window as unknown as { eyeshot: Bridge<'answer'> }).eyeshot.openSettings(),
    )
    const settings = await running.page('Eyeshot settings')
    await settings.getByRole('button', { name: 'Models', exact: true }).click()
    await settings.getByLabel('In short', { exact: true }).selectOption('other')
    await settings.getByRole('button', { name: 'List models for In short' }).click()
    const field = settings.getByRole('combobox', { name: 'Model of In short' })
    await field.fill('gpt')
    await settings
      .getByRole('option', { name: /^gpt-4o/ })
      .first()
      .click()
    await until('the choice', async () => (await field.inputValue()) === 'gpt-4o')

    await ask(running, 'super+shift+g')
    await page.getByText('The other one.').waitFor()
    await page
      .getByRole('contentinfo')
      .getByText(/\([\d,–]+ estimated\)/)
      .waitFor()
    await until('the end', () => page.getByRole('button', { name: 'Stop' }).isDisabled())
    await pressKey('ctrl+l')
    await xdotool('type', 'Why?')
    await pressKey('Return')
    await until('the second question', async () => other.bodies().length === 2)
    await page
      .getByRole('contentinfo')
      .getByText(/\([\d,–]+ estimated\)/)
      .waitFor()
    expect(other.bodies().map(({ model, max_tokens }) => [model, max_tokens])).toEqual([
      ['gpt-4o', 77],
      ['gpt-4o', 77],
    ])
    expect(usual.bodies().map(({ model, max_tokens }) => [model, max_tokens])).toEqual([
      ['seer-1', undefined],
    ])
  })
})
