import { createRequire } from 'node:module'
import type { EncodePlan, PixelImage } from '../core/ports.ts'
import { encodeImage } from '../node/imaging.ts'
import { serve } from './serve.ts'

interface ResolverOwner {
  _resolveFilename(request: string, ...rest: unknown[]): string
}

/**
 * Inside Electron on Linux the native libvips mixes its GLib with the system's and corrupts memory
 * (lovell/sharp#4351). With the native packages hidden, sharp takes its WebAssembly build.
 */
function hideNativeSharp(): void {
  const owner = createRequire(import.meta.url)('node:module') as ResolverOwner
  const original = owner._resolveFilename
  owner._resolveFilename = function (request, ...rest) {
    if (/^@img\/sharp-(libvips-)?linux/.test(request)) {
      throw Object.assign(new Error(`hidden: ${request}`), { code: 'MODULE_NOT_FOUND' })
    }
    return original.call(this, request, ...rest)
  }
}

if (process.platform === 'linux') hideNativeSharp()

serve({
  encode: async (payload) => {
    const { image, plan } = payload as { image: PixelImage; plan: EncodePlan }
    return await encodeImage(image, plan)
  },
})

// The app starts this process while the user still drags; the first picture costs the most.
const pixel = { width: 1, height: 1, data: new Uint8Array(4) }
void encodeImage(pixel, { width: 1, height: 1, mime: 'image/png' }).catch(() => undefined)
