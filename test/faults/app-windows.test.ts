import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../common/settings.ts'
import { report } from '../support/cases.ts'
import { overlayHidden, overlayShown } from '../support/e2e/app.ts'
import { pressKey, until, visibleWindows, xdotool } from '../support/e2e/screen.ts'
import {
  type AppUnderFaults,
  answerOf,
  ended,
  hotkeys,
  patienceMs,
  startUnderFaults,
} from '../support/faults/app-under-faults.ts'

/** By `npm run test:faults` each window is killed at each stage some times; else a sample. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const rounds = all ? 5 : 1
const sampled = ['the answer while it streams', 'the settings']

describe('windows whose process dies', () => {
  let app: AppUnderFaults
  beforeAll(async () => {
    app = await startUnderFaults()
  }, 120_000)
  afterAll(() => app.close(), 60_000)

  /** Ends the process that draws a window, as a bug in Chromium would. */
  const crash = async (title: string) => {
    await app.running.app.evaluate(({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === wanted)
      window?.webContents.forcefullyCrashRenderer()
    }, title)
  }

  const setInspect = async (inspect: Settings['privacy']['inspect']) => {
    const { privacy: usual } = defaultSettings('linux')
    const privacy = JSON.stringify({ ...usual, inspect, agreedOrigins: [] })
    const code = `eyeshot.setPreferences({ privacy: ${privacy} }).then(({ ok }) => String(ok))`
    const set = async () => (await app.script('Eyeshot settings', code)) === 'true'
    await until('the setting', set, patienceMs)
  }

  /** From the window of an answer, which a case that runs alone did not open yet. */
  const openSettings = async () => {
    if ((await app.shown()) === undefined) await app.works()
    await app.script('Eyeshot answer', 'eyeshot.openSettings()')
  }

  /** What the page itself shows, however often it was loaded anew. */
  const reads = (title: string, text: string) =>
    until(
      `${title} with ${text}`,
      async () => (await app.script(title, 'document.body.innerText'))?.includes(text),
      patienceMs,
    )

  const asked = async () => (await app.provider.asked()).length

  const cases: readonly (readonly [string, () => Promise<string[]>])[] = [
    [
      'the overlay while it is shown',
      async () => {
        await pressKey(hotkeys.explain)
        await overlayShown()
        await crash('Eyeshot overlay')
        await overlayHidden()
        return []
      },
    ],
    [
      'the overlay while it is dragged on',
      async () => {
        await pressKey(hotkeys.explain)
        await overlayShown()
        await xdotool('mousemove', 300, 300, 'mousedown', 1, 'mousemove', 500, 400)
        await crash('Eyeshot overlay')
        await overlayHidden()
        await xdotool('mouseup', 1)
        return []
      },
    ],
    [
      'the answer while it streams',
      async () => {
        const before = await asked()
        await app.capture()
        await app.reach('the first words', ({ text }) => text !== '')
        await crash('Eyeshot answer')
        const { phase, text } = await app.reach('its end', ended)
        await reads('Eyeshot answer', `Answer number ${before + 1}.`)
        const whole = phase === 'done' && text === answerOf(before + 1)
        const once = (await asked()) === before + 1
        return [...(whole ? [] : [`${phase}: ${text}`]), ...(once ? [] : ['it was asked again'])]
      },
    ],
    [
      'the answer while it waits for a look',
      async () => {
        await openSettings()
        await setInspect('always')
        const before = await asked()
        await app.capture()
        await app.reach('the look', ({ phase }) => phase === 'review')
        await crash('Eyeshot answer')
        await reads('Eyeshot answer', 'This is what would be sent')
        const early = (await asked()) - before
        await app.script('Eyeshot answer', 'eyeshot.review({ send: true, covers: [] })')
        const { phase } = await app.reach('its end', ended)
        await setInspect('never')
        return [
          ...(early === 0 ? [] : ['it was sent without a look']),
          ...(phase === 'done' ? [] : [phase]),
        ]
      },
    ],
    [
      'the answer when it is complete',
      async () => {
        const before = await asked()
        await app.capture()
        await app.reach('its end', ended)
        await crash('Eyeshot answer')
        await reads('Eyeshot answer', `Answer number ${before + 1}.`)
        return (await asked()) === before + 1 ? [] : ['it was asked again']
      },
    ],
    [
      'the settings',
      async () => {
        await openSettings()
        await reads('Eyeshot settings', 'Providers and keys')
        await crash('Eyeshot settings')
        // As a click in the tray does; a window that is gone comes again.
        await openSettings()
        await reads('Eyeshot settings', 'Providers and keys')
        return (await visibleWindows('Eyeshot settings')).length === 1 ? [] : ['no window']
      },
    ],
  ]

  const sample = all ? cases : cases.filter(([name]) => sampled.includes(name))

  it.each(sample)(
    '%s',
    async (name, inject) => {
      const troubles: string[] = []
      for (let round = 0; round < rounds; round += 1) {
        troubles.push(...(await inject()), ...(await app.works()))
      }
      report({ name: `window killed: ${name}`, tries: rounds, failures: troubles.length })
      expect(troubles).toEqual([])
    },
    900_000,
  )
})
