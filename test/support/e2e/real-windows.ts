import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import type { Rect } from '../../../common/geometry.ts'
import { screenPixels, until, visibleWindows, xdotool } from './screen.ts'

const run = promisify(execFile)

/** A terminal full of coloured cells, as the window manager frames it. */
export interface RealWindow {
  readonly title: string
  /** What the X server says of its frame, in device pixels; never asked of the manager. */
  frame(): Promise<Rect>
  close(): Promise<void>
}

/** Cells of all colours, without end of line at the last one, so that nothing scrolls. */
const paint = `awk 'BEGIN { srand(SEED); for (i = 0; i < 2399; i++)
  printf "\\033[48;5;%dm\\033[38;5;%dm%c", 16 + rand() * 216, 16 + rand() * 216, 33 + rand() * 90 }'`

/**
 * Opens a terminal of 60 × 20 cells.
 *
 * @param at upper left corner of the frame in device pixels, as X has it: `+100+80`, `+-50+30`
 */
export async function openTerminal(title: string, at: string): Promise<RealWindow> {
  const child = spawn(
    'xterm',
    ['-title', title, '-geometry', `60x20${at}`, '-e', 'sh', '-c', painting(title)],
    { stdio: 'ignore' },
  )
  const id = await until(`the window ${title}`, async () => (await visibleWindows(title))[0])
  const frame = async () => placeOf(await frameOf(id))
  // It is painted once it looks alike twice, and not of one colour.
  let before: Buffer = Buffer.alloc(0)
  await until(`the content of ${title}`, async () => {
    const now = await screenPixels(onScreen(await frame()))
    const isStill = now.equals(before) && new Set(now).size > 40
    before = now
    return isStill
  })
  return {
    title,
    frame,
    close: async () => {
      const gone = once(child, 'exit')
      if (child.exitCode === null && child.signalCode === null && child.kill()) await gone
    },
  }
}

function painting(title: string): string {
  return `${paint.replace('SEED', String(title.length))}; sleep 1000`
}

/** The part of a rectangle on the screen of tests, in device pixels. */
export function onScreen({ x, y, width, height }: Rect): Rect {
  const left = Math.max(0, x)
  const top = Math.max(0, y)
  return {
    x: left,
    y: top,
    width: Math.min(1920, x + width) - left,
    height: Math.min(1080, y + height) - top,
  }
}

/** Brings a window to the front, as a click on it does. */
export async function raise(title: string): Promise<void> {
  const [id] = await visibleWindows(title)
  await xdotool('windowactivate', '--sync', id ?? '')
  await until(`${title} in front`, async () => (await xdotool('getactivewindow')) === id)
}

/** The window below the root that a window lies in. */
async function frameOf(id: string): Promise<string> {
  const { stdout } = await run('xwininfo', ['-id', id, '-tree'])
  const parent = /Parent window id: (0x[0-9a-f]+)/.exec(stdout)?.[1]
  const root = /Root window id: (0x[0-9a-f]+)/.exec(stdout)?.[1]
  return parent === undefined || parent === root ? id : await frameOf(parent)
}

async function placeOf(id: string): Promise<Rect> {
  const { stdout } = await run('xwininfo', ['-id', id])
  const number = (name: string) => Number(new RegExp(`${name}:\\s+(-?\\d+)`).exec(stdout)?.[1])
  return {
    x: number('Absolute upper-left X'),
    y: number('Absolute upper-left Y'),
    width: number('Width'),
    height: number('Height'),
  }
}
