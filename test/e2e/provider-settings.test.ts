import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import {
  filesWith,
  launchApp,
  overlayShown,
  removeHome,
  runCli,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey, showNoise, until, visibleWindows } from '../support/e2e/screen.ts'

const key = `sk-eyeshot-${'7f3a9c'.repeat(6)}`
const answer = 'All good here.'

describe('providers and keys', () => {
  let running: TestApp
  let provider: TestProvider
  let second: TestProvider | undefined

  const start = async (apiKey = '') => {
    await showNoise()
    provider = await startProvider(answer, { apiKey })
    running = await launchApp()
  }

  afterEach(async () => {
    await running.close()
    await provider.server.stop()
    await second?.server.stop()
    second = undefined
    await removeHome(running.home)
  })

  const ask = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    return await running.page('Eyeshot answer')
  }

  const fillForm = async (settings: Page, baseUrl: string, secret: string) => {
    await settings.getByLabel('Service').selectOption('custom')
    await settings.getByLabel('Name', { exact: true }).fill('My server')
    await settings.getByLabel('Base URL').fill(baseUrl)
    await settings.getByLabel('API key').fill(secret)
    await settings.getByLabel('Model', { exact: true }).fill('seer-1')
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
  }

  it('keeps the capture while a provider is added, with its key in the real keychain', async () => {
    await start(key)
    const page = await ask()
    await page.getByText('No provider is set up yet').waitFor()
    await page.getByRole('button', { name: /^The picture for the model/ }).waitFor()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await fillForm(settings, `${provider.server.url}/v1`, key)
    await settings.getByText('key in the keychain').waitFor()
    expect(await provider.asked()).toHaveLength(0)

    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText(answer).waitFor()
    const [asked] = await provider.asked()
    expect(asked?.hadKey).toBe(true)
    expect(asked?.image.width).toBe(220)

    // The key is in the keychain and in the request, and nowhere else.
    const file = join(running.home, '.config/eyeshot/config.json')
    expect(await readFile(file, 'utf8')).toContain('keyOrigin')
    expect(await filesWith(running.home, key)).toEqual([])
    expect(running.output()).not.toContain(key)
    for (const window of running.app.windows()) {
      const html = await window.content()
      const values = await window.evaluate(() =>
        [...document.querySelectorAll('input')].map(({ value }) => value).join(),
      )
      expect(html + values).not.toContain(key)
    }
    const viewOfSettings = await settings.evaluate(() =>
      (window as unknown as { eyeshot: { load(): Promise<unknown> } }).eyeshot.load(),
    )
    expect(JSON.stringify(viewOfSettings)).not.toContain(key)

    // The command line finds the same key, and asks the same server with it.
    const picture = join(process.cwd(), 'assets/icons/icon.png')
    const cli = await runCli(['ask', picture], running.env)
    expect(cli.stderr).not.toContain(key)
    expect(cli.stdout.trim()).toBe(answer)
    expect(await provider.asked()).toHaveLength(2)
  })

  it('never sends a key to another origin than the one it was entered for', async () => {
    await start()
    second = await startProvider(answer)
    const page = await ask()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await fillForm(settings, `${provider.server.url}/v1`, key)
    await settings.getByRole('button', { name: 'Edit My server' }).click()
    await settings.getByLabel('Base URL').fill(`${second.server.url}/v1`)
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
    await settings.getByText('· no key').waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText(answer).waitFor()
    const [asked] = await second.asked()
    expect(asked?.hadKey).toBe(false)
    expect(await provider.asked()).toHaveLength(0)
  })

  it('names a refused key without repeating it, and leads to the settings', async () => {
    await start(key)
    const wrong = `sk-wrong-${'0a1b2c'.repeat(6)}`
    const page = await ask()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await fillForm(settings, `${provider.server.url}/v1`, wrong)
    await settings.getByText('key in the keychain').waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText(/401/).waitFor()
    expect(await alert.textContent()).not.toContain(wrong)
    await page.getByRole('button', { name: 'Open settings' }).waitFor()
  })

  it('asks before plain http beyond this computer', async () => {
    await start()
    const page = await ask()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await fillForm(settings, 'http://192.0.2.1/v1', '')
    await settings.getByText('could be read on the way').waitFor()
    await settings.getByRole('button', { name: 'Cancel' }).click()
    expect(await settings.getByText('192.0.2.1').count()).toBe(0)
    await settings.getByRole('button', { name: 'Add a provider' }).click()
    await fillForm(settings, 'http://192.0.2.1/v1', '')
    await settings.getByRole('button', { name: 'Use plain http all the same' }).click()
    await settings.getByText('http://192.0.2.1/v1').waitFor()
  })

  it('lists the models of an endpoint and names a wrong address', async () => {
    await start()
    const page = await ask()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await settings.getByLabel('Base URL').fill(`${provider.server.url}/v1`)
    await settings.getByRole('button', { name: 'List models' }).click()
    await settings.getByText(/\d+ models; type to search/).waitFor()
    await settings.getByLabel('Base URL').fill('ftp://nowhere')
    await settings.getByRole('button', { name: 'List models' }).click()
    await settings.getByText('has to be an http or https URL').waitFor()
  })

  it('changes a hotkey, which works at once while the old one no longer does', async () => {
    await start()
    const page = await ask()
    await page.getByRole('button', { name: 'Open settings' }).click()
    const settings = await running.page('Eyeshot settings')
    await until('the settings', async () => (await visibleWindows('Eyeshot settings')).length > 0)
    await settings.getByRole('button', { name: 'Hotkeys' }).click()
    await settings.getByRole('button', { name: 'Change the hotkey of Explain' }).click()
    await settings.getByLabel('Press the new hotkey').press('Control+Alt+k')
    await settings.getByText('Control + Alt + K').waitFor()
    await pressKey('super+shift+e')
    await wait(700)
    expect(await visibleWindows('Eyeshot overlay')).toEqual([])
    await pressKey('ctrl+alt+k')
    await overlayShown()
    await pressKey('Escape')
  })
})
