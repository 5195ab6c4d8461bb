import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { openScreen } from '../../main/node/x11/screen-grab.ts'
import { startDisplay } from '../../scripts/lib/display.mjs'
import { type BenchApp, comparedApp, startBenchApp } from './bench-apps.ts'
import { desktopPicture } from './desktop-picture.ts'
import { idleMachine } from './idle-machine.ts'
import { median } from './statistics.ts'
import { Witness } from './witness.ts'

/** A system, the hotkey that opens its overlay, and the one that closes it. */
interface System {
  readonly name: string
  readonly entry: string
  readonly open: string
  readonly close: string
}

const systems: readonly System[] = [
  { name: 'Eyeshot', entry: process.cwd(), open: 'super+shift+e', close: 'Escape' },
  {
    name: 'common way',
    entry: comparedApp('common-way'),
    open: 'control+F2',
    close: 'control+F3',
  },
  {
    name: 'electron-screenshots',
    entry: comparedApp('plug-in'),
    open: 'control+F5',
    close: 'control+F6',
  },
]

export interface OverlayTimes {
  /** From the hotkey's last key to the shade on the screen, in ms, by system. */
  readonly shown: ReadonlyMap<string, readonly number[]>
  /** One raw grab of the display's pixels, in ms. */
  readonly grab: number
}

/**
 * Presses the real hotkeys of all systems in turns on a virtual display, and watches its pixels.
 *
 * @param runs how often each; one more before warms up
 */
export async function overlayTimes(
  width: number,
  height: number,
  runs: number,
  only?: string,
): Promise<OverlayTimes> {
  const display = await startDisplay({ size: `${width}x${height}` })
  const env = { ...process.env, ...display.env }
  const picture = await desktopPicture(width, height)
  try {
    execFileSync('display', ['-window', 'root', picture], { env, stdio: 'ignore' })
  } catch {
    // It ends with 1 even where all went well; the witness sees whether it did.
  }
  const witness = new Witness(env)
  const apps: BenchApp[] = []
  const chosen = systems.filter(({ name }) => only === undefined || name === only)
  try {
    for (const { entry, open } of chosen) {
      apps.push(await startBenchApp(entry, env))
      await witness.tell(`live ${open}`)
    }
    // Windows that are made in advance are loaded by then.
    await wait(3000)
    const shown = new Map<string, number[]>(chosen.map(({ name }) => [name, []]))
    const grabs: number[] = []
    for (let run = 0; run <= runs; run += 1) {
      for (const { name, open, close } of chosen) {
        await idleMachine()
        const pressed = await witness.tell(`key ${open}`)
        const painted = await witness.tell('dimmed')
        await wait(600)
        await witness.tell(`key ${close}`)
        await witness.tell('clear')
        if (run > 0) shown.get(name)?.push(painted - pressed)
      }
      grabs.push(await timedGrab(display.env.DISPLAY))
    }
    return { shown, grab: median(grabs) }
  } finally {
    witness.stop()
    for (const app of apps) await app.stop()
    display.stop()
  }
}

/** The display's pixels read in strips, as the app does: the second time, when memory is at hand. */
async function timedGrab(display: string): Promise<number> {
  const before = process.env['DISPLAY']
  process.env['DISPLAY'] = display
  const screen = await openScreen(() => undefined)
  if (before === undefined) delete process.env['DISPLAY']
  else process.env['DISPLAY'] = before
  const [area] = (await screen?.displays()) ?? []
  if (screen === undefined || area === undefined) throw new Error('no memory is shared')
  let took = 0
  for (let run = 0; run < 2; run += 1) {
    const start = performance.now()
    const pixels = await screen.grab(area)
    const step = 32
    for (let y = 0; y < area.height; y += step) pixels.rows(y, Math.min(step, area.height - y))
    took = performance.now() - start
    pixels.close()
  }
  screen.close()
  return took
}
