import type { BrowserWindow } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import { floatAnswers, placeCommand, runOnceShown, runOnSway } from '../node/sway.ts'

/** Where sway listens; undefined on other desktops, and where the app is no X client of it. */
function swaySocket(): string | undefined {
  const { platform, env } = process
  return platform === 'linux' && env['DISPLAY'] !== undefined ? env['SWAYSOCK'] : undefined
}

/** Has sway let answers float; elsewhere nothing. */
export function floatOnSway(): void {
  const socket = swaySocket()
  if (socket !== undefined) void runOnSway(socket, floatAnswers)
}

/** Has sway put a window that was just shown at its place; elsewhere nothing. `bounds` in DIP. */
export function placeOnSway(window: BrowserWindow, bounds: Rect): void {
  const socket = swaySocket()
  if (socket === undefined) return
  const id = window.getNativeWindowHandle().readUInt32LE()
  void runOnceShown(socket, placeCommand(id, bounds))
}
