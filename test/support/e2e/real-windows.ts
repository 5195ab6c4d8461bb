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
  /** Says that so many device pixels on each side of the terminal are its own shadow. */
  drawShadow(width: number): Promise<void>
  minimise(): Promise<void>
  /** Brings it to the front with the focus, minimised or not. */
  raise(): Promise<void>
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
  // Blank at first; the last cells are painted last.
  let before: Buffer = Buffer.alloc(0)
  await until(`the content of ${title}`, async () => {
    const all = onScreen(await frame())
    const last = { x: all.x + all.width - 40, y: all.y + all.height - 30, width: 24, height: 16 }
    const isPainted = new Set(await screenPixels(last)).size > 3
    const now = await screenPixels(all)
    const isStill = now.equals(before)
    before = now
    return isPainted && isStill
  })
  return {
    title,
    frame,
    drawShadow: async (width) => {
      const value = [width, width, width, width].join(', ')
      const name = '_GTK_FRAME_EXTENTS'
      await run('xprop', ['-id', id, '-f', name, '32c', '-set', name, value])
    },
    minimise: async () => {
      await xdotool('windowminimize', '--sync', id)
    },
    raise: async () => {
      await xdotool('windowactivate', '--sync', id)
      await until(`${title} in front`, async () => (await xdotool('getactivewindow')) === id)
    },
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
