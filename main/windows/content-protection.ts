import type { BrowserWindow } from 'electron'
import type { WindowKind } from '../../common/ipc.ts'

/** The windows that show what was captured, answered or set. */
const protectable: readonly WindowKind[] = ['answer', 'history', 'settings']

const open = new Set<BrowserWindow>()
let wanted = false

/** Asks the system to leave a new window out of captures, where the user wants that. */
export function protectContent(kind: WindowKind, window: BrowserWindow): void {
  if (!protectable.includes(kind)) return
  open.add(window)
  window.once('closed', () => open.delete(window))
  if (wanted) window.setContentProtection(true)
}

/**
 * Whether windows are to be left out of screenshots and recordings. macOS and Windows only, and a
 * wish rather than a promise: newer recorders of macOS see past it, a camera always does.
 */
export function applyContentProtection(on: boolean): void {
  if (on === wanted) return
  wanted = on
  for (const window of open) window.setContentProtection(on)
}
