import { Window } from 'node-screenshots'
import type { ActiveWindow } from '../core/ports.ts'

/**
 * The window that the user works in, or undefined where the system does not tell, as on Wayland.
 */
export function activeWindow(): ActiveWindow | undefined {
  try {
    const found = Window.all().find((window) => window.isFocused())
    return found === undefined ? undefined : { app: found.appName(), title: found.title() }
  } catch {
    return undefined
  }
}
