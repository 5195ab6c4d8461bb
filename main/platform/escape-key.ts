import { globalShortcut } from 'electron'
import { registerKey } from './global-key.ts'

/**
 * Takes the Escape key from the whole system, for what covers the screen and may not have the
 * keyboard's focus: a window manager may give it late or not at all.
 *
 * @returns what gives the key back
 */
export function holdEscape(press: () => void): () => void {
  // There the portal would ask the user for the key, in a dialog behind the overlay.
  if (process.platform === 'linux' && process.env['WAYLAND_DISPLAY'] !== undefined) {
    return () => undefined
  }
  registerKey('Escape', press)
  return () => globalShortcut.unregister('Escape')
}
