import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { report } from '../support/cases.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { drag, pressKey } from '../support/e2e/screen.ts'
import {
  type KeyringSession,
  type KeyringState,
  startKeyringSession,
} from '../support/keyring-session.ts'
import { inFiles } from '../support/security/look-for-secret.ts'

const key = `sk-states-${'9b2c71'.repeat(6)}`

describe('a keychain that does not do as it should', () => {
  let provider: TestProvider
  let running: TestApp | undefined
  const sessions: KeyringSession[] = []
  const homes: string[] = []

  beforeEach(async () => {
    provider = await startProvider('Used well.', { apiKey: key })
  })
  afterEach(async () => {
    await running?.close()
    if (running !== undefined) await removeHome(running.home)
    running = undefined
    await provider.server.stop()
    for (const session of sessions.splice(0)) await session.close()
    for (const home of homes.splice(0)) await removeHome(home)
  })

  const enter = async (state: KeyringState) => {
    const home = await mkdtemp(join(tmpdir(), 'eyeshot-keyring-'))
    homes.push(home)
    // One that can be locked is there once it was unlocked.
    if (state === 'locked') await (await startKeyringSession('unlocked', home)).close()
    const session = await startKeyringSession(state, home)
    sessions.push(session)
    return session
  }

  const launch = async ({ env }: KeyringSession, home?: string) => {
    const { DBUS_SESSION_BUS_ADDRESS } = env
    const settings = { welcomed: false }
    const options = home === undefined ? { settings } : { home }
    running = await launchApp({ ...options, env: { DBUS_SESSION_BUS_ADDRESS } })
    return running
  }

  const openForm = async (app: TestApp): Promise<Page> => {
    const welcome = await app.page('Eyeshot')
    await welcome.getByRole('button', { name: 'Add a provider' }).click()
    const settings = await app.page('Eyeshot settings')
    await settings.getByLabel('Service').selectOption('custom')
    await settings.getByLabel('Name', { exact: true }).fill('Mine')
    await settings.getByLabel('Base URL').fill(`${provider.server.url}/v1`)
    await settings.getByLabel('API key').fill(key)
    await settings.getByLabel('Model', { exact: true }).fill('seer-1')
    await settings.getByRole('button', { name: 'Save', exact: true }).click()
    return settings
  }

  const ask = async (app: TestApp): Promise<Page> => {
    await pressKey('super+shift+e')
    await overlayShown()
    await drag({ x: 300, y: 300 }, { x: 520, y: 420 })
    return await app.page('Eyeshot answer')
  }

  const tell = (state: string, troubles: readonly string[]) => {
    report({ name: `keychain ${state}`, tries: 1, failures: troubles.length })
    expect(troubles).toEqual([])
  }

  it.each([
    { state: 'none', says: /The keychain of this system cannot be reached. Start its service/ },
    { state: 'locked', says: /The keychain is locked. Unlock it/ },
    { state: 'refusing', says: /The keychain of this system cannot be reached. Start its service/ },
  ] as const)('$state: says so, and keeps the key only where the user says', async (one) => {
    const session = await enter(one.state)
    const app = await launch(session)
    const settings = await openForm(app)
    await settings.getByRole('alert').getByText(one.says).waitFor()
    const troubles = await inFiles(app.home, key)
    const config = join(app.home, '.config/eyeshot/config.json')
    if ((await inFiles(app.home, 'seer-1')).includes(config)) troubles.push('it was saved unasked')
    await settings.getByRole('button', { name: 'Keep the key until Eyeshot quits' }).click()
    await settings.getByText('key kept until Eyeshot quits').waitFor()
    await (await ask(app)).getByText('Used well.').waitFor()
    troubles.push(...(await inFiles(app.home, key)))
    await app.close()
    // The next start knows the provider and no key, and says what to do.
    const again = await launch(session, app.home)
    await (await ask(again)).getByText('The server wants a key. Add one in the settings').waitFor()
    tell(one.state, [...troubles, ...(await inFiles(app.home, key))])
  })

  it('hung: the wait is seen and can be left, in the settings and in an answer', async () => {
    const session = await enter('unlocked')
    const pid = session.daemonPid
    if (pid === undefined) throw new Error('no daemon')
    const app = await launch(session)
    process.kill(pid, 'SIGSTOP')
    try {
      const settings = await openForm(app)
      await settings.getByRole('button', { name: 'Saving…' }).waitFor()
      await settings.getByRole('button', { name: 'Cancel' }).click()
      process.kill(pid, 'SIGCONT')
      // What was under way is done now, since the keychain did it after all.
      await settings.getByText('key in the keychain').waitFor({ timeout: 90_000 })
      process.kill(pid, 'SIGSTOP')
      const answer = await ask(app)
      await answer.getByText('Waiting for the keychain').waitFor()
      await answer.getByRole('button', { name: 'Stop' }).click()
      await answer.getByText('Waiting for the keychain').waitFor({ state: 'detached' })
      process.kill(pid, 'SIGCONT')
      await answer.getByRole('button', { name: 'Retry' }).click()
      await answer.getByText('Used well.').waitFor({ timeout: 90_000 })
      tell('hung', await inFiles(app.home, key))
    } finally {
      process.kill(pid, 'SIGCONT')
    }
  })
})
