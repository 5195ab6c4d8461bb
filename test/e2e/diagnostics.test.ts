import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Bridge } from '../../common/ipc.ts'
import {
  launchApp,
  overlayShown,
  removeHome,
  type TestApp,
  workerPids,
} from '../support/e2e/app.ts'
import { startProvider } from '../support/e2e/provider.ts'
import { clipboardText, drag, pressKey, until } from '../support/e2e/screen.ts'

let running: TestApp | undefined
afterEach(async () => {
  await running?.close()
  if (running !== undefined) await removeHome(running.home)
  running = undefined
})

const logOf = ({ home }: TestApp) => join(home, '.config/eyeshot/logs/eyeshot.log')

it('copies the diagnostics that it shows, without a word of what was asked or answered', async () => {
  const provider = await startProvider('ANSWERED-WORD')
  const named = { ...provider.provider, name: 'NAMED-WORD' }
  running = await launchApp({ settings: { providers: [named], localOnly: true } })
  const { app } = running
  await pressKey('super+shift+e')
  await overlayShown()
  await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
  const answer = await running.page('Eyeshot answer')
  await answer.locator('[data-complete]').waitFor()
  await answer.evaluate(async () => {
    await (window as unknown as { eyeshot: Bridge<'answer'> }).eyeshot.ask('ASKED-WORD')
  })
  await until('two questions', async () => (await provider.asked()).length === 2)
  const file = logOf(running)
  await until('both in the log', async () => {
    return (
      (await readFile(file, 'utf8')).match(/"event":"run-ended","outcome":"done"/g)?.length === 2
    )
  })
  const [pid] = await workerPids(app, 'eyeshot history')
  if (pid !== undefined) process.kill(pid, 'SIGKILL')

  await answer.evaluate(async () => {
    await (window as unknown as { eyeshot: Bridge<'answer'> }).eyeshot.openSettings()
  })
  const settings = await running.page('Eyeshot settings')
  await settings
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: 'About' })
    .click()
  await settings.getByRole('button', { name: 'Show diagnostics' }).click()
  const shown = settings.getByRole('textbox', { name: 'Diagnostics' })
  await shown.waitFor()
  const text = await shown.inputValue()
  await settings.getByRole('button', { name: 'Copy diagnostics' }).click()
  await settings.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  expect(await clipboardText()).toBe(text)

  const written = await readFile(file, 'utf8')
  expect(text).toContain('"event":"started"')
  expect(text).toContain('Local only: true')
  for (const all of [text, written]) {
    expect(all).not.toMatch(/ANSWERED|ASKED|NAMED|127\.0\.0\.1|seer-1/)
    expect(all).not.toContain(running.home)
  }
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await provider.server.stop()
})
