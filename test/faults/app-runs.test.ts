import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { report } from '../support/cases.ts'
import { overlayHidden, overlayShown, removeHome, root } from '../support/e2e/app.ts'
import { pressKey, until, visibleWindows, xdotool } from '../support/e2e/screen.ts'
import {
  type AppUnderFaults,
  answerOf,
  ended,
  hotkeys,
  patienceMs,
  startUnderFaults,
} from '../support/faults/app-under-faults.ts'
import { keptTexts } from '../support/faults/history-of.ts'
import {
  doneEvent,
  finishEvent,
  startRawServer,
  streamHead,
  textEvent,
} from '../support/raw-server.ts'

/** How often each fault is injected: by `npm run test:faults`, else once or twice. */
const all = process.env['EYESHOT_FAULTS'] === 'all'
const rounds = all ? 20 : 1

describe('runs under faults', () => {
  const open: AppUnderFaults[] = []
  const start = async (options = {}) => {
    const app = await startUnderFaults(options)
    open.push(app)
    return app
  }
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close()
  }, 120_000)

  const tell = (name: string, tries: number, troubles: readonly string[]) => {
    report({ name, tries, failures: troubles.length })
    expect(troubles).toEqual([])
  }

  it('keeps what came where the network goes mid-stream, and asks again', async () => {
    let cut = true
    const server = await startRawServer((socket) => {
      socket.write(streamHead)
      for (const word of ['The ', 'first ', 'words. ']) socket.write(textEvent(word))
      if (cut) setTimeout(() => socket.destroy(), 200)
      else {
        socket.end(`${textEvent('And the last.')}${finishEvent()}${doneEvent}`)
      }
    })
    const provider = { id: 'raw', name: 'Raw', baseUrl: `${server.url}/v1`, model: 'seer-1' }
    const app = await start({ settings: { providers: [provider] } })
    const troubles: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      cut = true
      await app.capture()
      const { phase, text, failure } = await app.reach('the end', ended)
      if (phase !== 'failed' || text !== 'The first words. ') troubles.push(`${phase}: ${text}`)
      if (failure?.code !== 'cut-off') troubles.push(`it says ${failure?.message}`)
      cut = false
      troubles.push(...(await app.mend('network gone', /What came is kept/)))
    }
    await server.close()
    tell('network gone mid-stream', rounds, troubles)
  }, 600_000)

  it('ends the request of a window that is closed mid-stream, and goes on', async () => {
    let live = 0
    const server = await startRawServer((socket) => {
      live += 1
      socket.once('close', () => {
        live -= 1
      })
      socket.write(streamHead)
      const timer = setInterval(() => socket.write(textEvent('more ')), 30)
      socket.once('close', () => clearInterval(timer))
    })
    const endless = { id: 'raw', name: 'Raw', baseUrl: `${server.url}/v1`, model: 'seer-1' }
    const app = await start({ settings: { providers: [endless] } })
    const troubles: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      await app.capture()
      await app.reach('the first words', ({ text }) => text.includes('more'))
      await app.script('Eyeshot answer', 'eyeshot.close()')
      await until('no request any more', async () => live === 0, patienceMs)
      await until('no window', async () => (await app.shown()) === undefined, patienceMs)
    }
    if (server.requests.length !== rounds) troubles.push(`${server.requests.length} requests`)
    await server.close()
    tell('window closed mid-stream', rounds, troubles)
  }, 600_000)

  it('captures once where two hotkeys come at once', async () => {
    const app = await start()
    const troubles: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const pair = [hotkeys.explain, hotkeys.copyText]
      await xdotool('key', '--delay', 5, ...(round % 2 === 0 ? pair : pair.reverse()))
      await overlayShown()
      const shown = await visibleWindows('Eyeshot overlay')
      if (shown.length !== 1) troubles.push(`${shown.length} overlays`)
      await pressKey('Escape')
      await overlayHidden()
    }
    const before = (await app.provider.asked()).length
    troubles.push(...(await app.works()))
    const asked = (await app.provider.asked()).length - before
    if (asked !== 1) troubles.push(`${asked} questions of one capture`)
    tell('two hotkeys at once', rounds, troubles)
  }, 600_000)

  it('stays one where it is started again and again, at once', async () => {
    const app = await start()
    const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const again = async () => {
      const binary = process.env['EYESHOT_ELECTRON'] ?? ''
      const child = spawn(binary, [root, ...switches], { env: app.running.env, stdio: 'ignore' })
      const [code] = await once(child, 'exit')
      return code
    }
    const troubles: string[] = []
    for (let round = 0; round < (all ? 10 : 1); round += 1) {
      const codes = await Promise.all([again(), again()])
      if (codes.some((code) => code !== 0)) troubles.push(`they ended with ${codes.join()}`)
    }
    const isShown = async () => (await visibleWindows('Eyeshot settings')).length === 1
    await until('the settings', isShown, patienceMs)
    troubles.push(...(await app.works()))
    tell('second instance', all ? 20 : 2, troubles)
  }, 600_000)

  it('takes 10,000 deltas in a burst', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index} `)
    const server = await startRawServer((socket) => {
      const body = words.map((word) => textEvent(word)).join('')
      socket.end(`${streamHead}${body}${textEvent('end')}${finishEvent()}${doneEvent}`)
    })
    const provider = { id: 'raw', name: 'Raw', baseUrl: `${server.url}/v1`, model: 'seer-1' }
    const app = await start({ settings: { providers: [provider] } })
    await app.capture()
    const { phase, text } = await app.reach('the end', ended)
    const whole = `${words.join('')}end`
    const troubles = phase === 'done' && text === whole ? [] : [`${phase}, ${text.length}`]
    const read = () => app.script('Eyeshot answer', 'document.body.innerText')
    await until(
      'all of it on the page',
      async () => (await read())?.includes('w9999 end'),
      patienceMs,
    )
    await server.close()
    await app.running.close()
    const kept = keptTexts(app.running.home)
    if (kept.length !== 1 || kept[0] !== whole) troubles.push(`${kept.length} kept`)
    tell('10,000 deltas in a burst', 1, troubles)
  }, 300_000)

  it('has every answer that was shown as complete, killed right then', async () => {
    const troubles: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const app = await startUnderFaults()
      const { app: electron, home } = app.running
      await app.capture()
      const page = await app.running.page('Eyeshot answer')
      const gone = once(electron.process(), 'exit')
      // As soon as the page itself says that it is complete, by nobody's leave.
      await page.locator('article[aria-busy=false] [data-complete]').first().waitFor()
      electron.process().kill('SIGKILL')
      await gone
      const kept = await until('the history', async () => {
        try {
          const texts = keptTexts(home)
          return texts.length > 0 && texts
        } catch {
          // The process of the history may hold it still, until it finds its parent gone.
          return undefined
        }
      }).catch(() => [])
      if (kept[0] !== answerOf(1)) troubles.push(`round ${round}: ${JSON.stringify(kept)}`)
      await app.provider.server.stop()
      await removeHome(home)
    }
    tell('kill -9 between the last word and the commit', rounds, troubles)
  }, 900_000)
})
