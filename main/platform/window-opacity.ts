import { spawn } from 'node:child_process'
import type { BrowserWindow } from 'electron'

/**
 * Lets what is behind a window shine through; 1 is opaque. Electron does nothing on Linux, where
 * the compositor of an X11 desktop heeds a property of the window; `xprop` sets it where it is
 * installed, and elsewhere the window stays opaque.
 */
export function setOpacity(window: BrowserWindow, opacity: number): void {
  if (process.platform !== 'linux') {
    window.setOpacity(opacity)
    return
  }
  const id = String(window.getNativeWindowHandle().readUInt32LE(0))
  const name = '_NET_WM_WINDOW_OPACITY'
  const value = String(Math.round(opacity * 0xffff_ffff))
  const change = opacity < 1 ? ['-f', name, '32c', '-set', name, value] : ['-remove', name]
  const child = spawn('xprop', ['-id', id, ...change], { stdio: 'ignore' })
  child.on('error', () => undefined)
}
