import { createRequire } from 'node:module'

interface ResolverOwner {
  _resolveFilename(request: string, ...rest: unknown[]): string
}

/**
 * Inside Electron on Linux the native libvips mixes its GLib with the system's and corrupts memory
 * (lovell/sharp#4351). With the native packages hidden, sharp takes its WebAssembly build. To be
 * called before sharp is loaded; does nothing on other systems.
 */
export function hideNativeSharp(): void {
  if (process.platform !== 'linux') return
  const owner = createRequire(import.meta.url)('node:module') as ResolverOwner
  const original = owner._resolveFilename
  owner._resolveFilename = function (request, ...rest) {
    if (/^@img\/sharp-(libvips-)?linux/.test(request)) {
      throw Object.assign(new Error(`hidden: ${request}`), { code: 'MODULE_NOT_FOUND' })
    }
    return original.call(this, request, ...rest)
  }
}
