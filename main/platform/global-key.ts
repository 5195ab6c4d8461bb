import { globalShortcut } from 'electron'

/**
 * Takes a key from the whole system. What `press` awaits goes on at once: where Electron itself calls
 * a shortcut's function, a promise that is settled already waits for Node's next event, for seconds
 * in an app that rests.
 *
 * @returns whether the system gave it; throws for a text that names no key
 */
export function registerKey(accelerator: string, press: () => void): boolean {
  return globalShortcut.register(accelerator, () => void setImmediate(press))
}
