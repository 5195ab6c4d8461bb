import type { BrowserWindow } from 'electron'

/** A page that dies more often than this within `withinMs` would die for ever. */
const deathLimit = 3
const withinMs = 5000

/** Loads the page of a window anew when its process dies; one that dies on and on goes for good. */
export function reviveOnDeath(window: BrowserWindow): void {
  let deaths: number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    const now = performance.now()
    deaths = [...deaths.filter((at) => now - at < withinMs), now]
    // Chromium is still telling of the death; what navigates meanwhile can be lost.
    setImmediate(() => {
      if (window.isDestroyed()) return
      if (deaths.length > deathLimit) window.destroy()
      else window.webContents.reload()
    })
  })
}
