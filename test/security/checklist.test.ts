import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../common/ipc.ts'
import { report } from '../support/cases.ts'
import { type AllWindows, openAllWindows } from '../support/security/all-windows.ts'
import { checklist } from '../support/security/checklist.ts'
import { appWithout, undone } from '../support/security/undone.ts'

describe("Electron's checklist, in every window", () => {
  let all: AllWindows
  beforeAll(async () => {
    all = await openAllWindows()
  })
  afterAll(() => all.close())

  it.each(checklist)('$items: $name', async ({ items, name, run }) => {
    const { tries, failures } = await run(all)
    report({ name: `${items}: ${name}`, tries, failures: failures.length })
    expect(failures).toEqual([])
    expect(tries).toBeGreaterThan(0)
  })
})

describe('the checks', () => {
  it.each(undone)('notice when this is undone: $what', async (without) => {
    const folder = appWithout(without)
    const noticed: string[] = []
    const all = await openAllWindows({ folder })
    try {
      for (const { name, run } of checklist) {
        if (!without.noticedBy.includes(name)) continue
        const { failures } = await run(all)
        if (failures.length > 0) noticed.push(name)
      }
    } finally {
      // Calls that should have been refused may have opened dialogs that keep it from going.
      await all.close().catch(() => undefined)
      rmSync(folder, { recursive: true, force: true })
    }
    const missed = without.noticedBy.filter((name) => !noticed.includes(name))
    report({
      name: `undone: ${without.what}`,
      tries: without.noticedBy.length,
      failures: missed.length,
    })
    expect(missed).toEqual([])
  })
})

it('undoes something for every check', () => {
  const tried = new Set(undone.flatMap(({ noticedBy }) => noticedBy))
  expect(checklist.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
})

it('leaves answers, history and settings out of captures where that is wanted', async () => {
  const all = await openAllWindows()
  try {
    const calls = await all.running.app.evaluate(({ BrowserWindow }) => {
      const seen: [string, boolean][] = []
      Object.assign(globalThis, { seen })
      for (const window of BrowserWindow.getAllWindows()) {
        window.setContentProtection = (on) => void seen.push([window.getTitle(), on])
      }
      return seen
    })
    expect(calls).toEqual([])
    const set = async (contentProtection: boolean) => {
      await all.pages.get('settings')?.evaluate(async (on) => {
        const { eyeshot } = window as unknown as { eyeshot: Bridge<'settings'> }
        await eyeshot.setPreferences({ contentProtection: on })
      }, contentProtection)
      return await all.running.app.evaluate(() => {
        const { seen } = globalThis as unknown as { seen: [string, boolean][] }
        return seen.splice(0).sort()
      })
    }
    const titles = ['Eyeshot answer', 'Eyeshot history', 'Eyeshot settings']
    expect(await set(true)).toEqual(titles.map((title) => [title, true]))
    expect(await set(false)).toEqual(titles.map((title) => [title, false]))
  } finally {
    await all.close()
  }
})
