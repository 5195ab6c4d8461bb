import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Bus, openBus } from '../../main/node/dbus.ts'
import { portalVersion, registerApp } from '../../main/node/portals/portal.ts'
import { portalScreenshot } from '../../main/node/portals/screenshot.ts'
import { bindShortcuts } from '../../main/node/portals/shortcuts.ts'
import { type MockPortal, mockPortal } from '../support/desktops/portal.ts'

const file = join(process.cwd(), 'assets/demo/sample.png')
const never = new AbortController().signal
const keys = [
  { id: 'explain', description: 'Explain', accelerator: 'Super+Shift+E' },
  { id: 'copy-text', description: 'Copy text', accelerator: 'Control+Alt+PrintScreen' },
]

/** A stand-in by python3-dbusmock: another implementation of D-Bus, but no real portal. */
describe('the portals', () => {
  let portal: MockPortal | undefined
  let bus: Bus

  beforeAll(async () => {
    const opened = await openBus('session')
    if (opened === undefined) throw new Error('there is no session bus')
    bus = opened
  })
  afterEach(() => portal?.stop())
  afterAll(() => bus.close())

  it('are found', async () => {
    portal = await mockPortal({ file, without: 'GlobalShortcuts' })
    expect(await portalVersion(bus, 'Screenshot')).toBe(2)
    expect(await portalVersion(bus, 'GlobalShortcuts')).toBeUndefined()
    await expect(registerApp(bus)).resolves.toBeUndefined()
  })

  it('give a screenshot, whose file does not stay', async () => {
    portal = await mockPortal({ file })
    const taken = await portalScreenshot(bus, never)
    expect(taken).toEqual(await readFile(file))
    const given = await portal.file()
    expect(given).toMatch(/ ä\.png$/)
    expect(existsSync(given)).toBe(false)
  })

  it.each([
    [1, 'refused'],
    [2, 'failed'],
  ])('refuse one with %i', async (code, outcome) => {
    portal = await mockPortal({ file, code })
    expect(await portalScreenshot(bus, never)).toBe(outcome)
  })

  it('hold shortcuts, and tell when they are pressed', async () => {
    portal = await mockPortal({ file })
    const pressed: string[] = []
    const held = await bindShortcuts(bus, keys, (id) => pressed.push(id), never)
    expect(held?.bound).toEqual(['explain', 'copy-text'])
    expect(await portal.triggers()).toBe(
      "([('explain', 'LOGO+SHIFT+e'), ('copy-text', 'CTRL+ALT+Print')],)",
    )
    await portal.press('copy-text')
    await expect.poll(() => pressed).toEqual(['copy-text'])
    held?.close()
  })

  it('hold none where the user refuses', async () => {
    portal = await mockPortal({ file, code: 1 })
    expect(await bindShortcuts(bus, keys, () => undefined, never)).toBeUndefined()
  })

  it('end when they are waited for no longer', async () => {
    portal = await mockPortal({ file, silent: true })
    expect(await portalScreenshot(bus, AbortSignal.timeout(500))).toBe('failed')
  })
})
