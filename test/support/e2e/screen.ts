import { execFile, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { Point, Rect } from '../../../common/geometry.ts'

const run = promisify(execFile)

/** Runs xdotool: real key presses and mouse moves of the X server. */
export async function xdotool(...parameters: (string | number)[]): Promise<string> {
  const { stdout } = await run('xdotool', parameters.map(String))
  return stdout.trim()
}

/**
 * Presses and releases keys. The tool lets go of a mouse button that is held, as of a modifier, so
 * during a drag it is `xdotool('key', ...)`.
 */
export async function pressKey(key: string): Promise<void> {
  await xdotool('key', '--clearmodifiers', key)
}

/**
 * Drags the real mouse, in device pixels; `shift` is held while the button is released.
 *
 * @param options.steps moves, 60 ms apart
 */
export async function drag(
  from: Point,
  to: Point,
  { shift = false, steps = 2 } = {},
): Promise<void> {
  await xdotool('mousemove', from.x, from.y, 'mousedown', 1)
  for (let step = 1; step <= steps; step += 1) {
    const between = (a: number, b: number) => Math.round(a + ((b - a) * step) / steps)
    await xdotool('mousemove', between(from.x, to.x), between(from.y, to.y))
    await wait(60)
  }
  if (shift) await xdotool('keydown', 'shift')
  await xdotool('mouseup', 1)
  if (shift) await xdotool('keyup', 'shift')
}

export async function click(at: Point, button = 1): Promise<void> {
  await xdotool('mousemove', at.x, at.y, 'click', button)
}

/** Shows a picture on the X server's root window, pixel for pixel, at the top left corner. */
export async function showPicture(file: string): Promise<void> {
  const probe = { left: 0, top: 0, width: 64, height: 64 }
  const wanted = await sharp(file).extract(probe).removeAlpha().raw().toBuffer()
  await until(`the screen to show ${file}`, async () => {
    // The tool ends with 1 even where all went well; what is on the screen tells.
    await run('display', ['-window', 'root', file]).catch(() => undefined)
    return (await screenPixels({ x: 0, y: 0, width: 64, height: 64 })).equals(wanted)
  })
}

/**
 * A picture of noise: a shift by one pixel cannot go unseen. Its cells are 3 pixels wide and 1 high;
 * finer noise passes for a photograph, which is not sent pixel by pixel.
 */
export async function showNoise(width = 1920, height = 1080): Promise<void> {
  const data = new Uint8Array(width * height * 3)
  let state = 12_345
  for (let index = 0; index < data.length; index += 1) {
    const isSameCell = (Math.floor(index / 3) % width) % 3 !== 0
    if (!isSameCell) state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[index] = isSameCell ? (data[index - 3] ?? 0) : state >>> 24
  }
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-noise-')), 'noise.png')
  await sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toFile(file)
  await showPicture(file)
}

/** The screen's pixels (3 bytes each) as the X server's own tool sees them; `rect` in pixels. */
export async function screenPixels({ x, y, width, height }: Rect): Promise<Buffer> {
  const part = ['-crop', `${width}x${height}+${x}+${y}`, '+repage', '-depth', '8', 'rgb:-']
  const options = { encoding: 'buffer', maxBuffer: 100_000_000 } as const
  const { stdout } = await run('import', ['-window', 'root', ...part], options)
  if (stdout.length !== 3 * width * height) throw new Error('the rectangle is not on the screen')
  return stdout
}

/** Writes a screenshot of the whole screen, for people to look at. */
export async function saveScreenshot(file: string): Promise<void> {
  await run('import', ['-window', 'root', file])
}

/** Ids of the visible windows with this title. */
export async function visibleWindows(title: string): Promise<string[]> {
  const found = await xdotool('search', '--onlyvisible', '--name', `^${title}$`).catch(() => '')
  return found === '' ? [] : found.split('\n')
}

/** Title of the window that has the keyboard's focus; empty where none has. */
export async function focusedTitle(): Promise<string> {
  return await xdotool('getactivewindow', 'getwindowname').catch(() => '')
}

/** Waits until a window has the keyboard; keys that are pressed before get lost. */
export async function focused(title: string): Promise<void> {
  await until(`the keyboard at ${title}`, async () => (await focusedTitle()) === title)
}

/** The text on the clipboard, or another form of what is on it. */
export async function clipboardText(target = 'UTF8_STRING'): Promise<string> {
  const { stdout } = await run('xclip', ['-o', '-selection', 'clipboard', '-t', target])
  return stdout
}

/** The picture on the clipboard, 3 bytes a pixel; undefined where there is none. */
export async function clipboardPicture(): Promise<Buffer | undefined> {
  const parameters = ['-o', '-selection', 'clipboard', '-t', 'image/png']
  const options = { encoding: 'buffer', maxBuffer: 100_000_000 } as const
  const png = await run('xclip', parameters, options).catch(() => undefined)
  return png === undefined ? undefined : await sharp(png.stdout).removeAlpha().raw().toBuffer()
}

/** Puts a text on the clipboard, as another program would. */
export async function copyToClipboard(text: string): Promise<void> {
  await ownClipboard('UTF8_STRING', text)
  await until('the text on the clipboard', async () => (await clipboardText()) === text)
}

/** Puts something on the clipboard, as another program would; `type` as X names it. */
export async function ownClipboard(type: string, bytes: string | Uint8Array): Promise<void> {
  const parameters = ['-selection', 'clipboard', '-t', type]
  const child = spawn('xclip', parameters, { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.end(bytes)
  await until(`${type} on the clipboard`, async () => {
    return (await clipboardText('TARGETS').catch(() => '')).split('\n').includes(type)
  })
}

/** Waits until `check` gives a value other than undefined and false. Throws after `limitMs`. */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | false>,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs
  for (;;) {
    const value = await check()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain: ${what}`)
    await wait(50)
  }
}
