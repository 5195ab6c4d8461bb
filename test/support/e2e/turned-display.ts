import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { enterServer, startServer } from './x-server.ts'

/** A display that can be turned, on an X server of its own inside of this process's display. */
export interface TurnedDisplay {
  /** Turns it as one turns a screen on its foot. */
  turn(way: 'normal' | 'left' | 'inverted' | 'right'): Promise<void>
  stop(): Promise<void>
}

/**
 * Xephyr, which has one display but truly turns it, in device pixels; it is this process's display
 * until it stops.
 */
export async function startTurnedDisplay(width: number, height: number): Promise<TurnedDisplay> {
  const words = ['-screen', `${width}x${height}`, '-noreset', '-nolisten', 'tcp']
  const stop = await enterServer(startServer('Xephyr', words))
  return {
    turn: async (way) => void (await promisify(execFile)('xrandr', ['-o', way])),
    stop,
  }
}
