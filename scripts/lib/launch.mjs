import { describeRuntime, electronRuntime } from './electron-runtime.mjs'
import { say } from './log.mjs'
import { ensureElectronLibraries } from './system.mjs'

/**
 * A runnable Electron with its system libraries, and the switches it needs here. As root Chromium's
 * sandbox cannot run, so it is switched off, and said; users run sandboxed.
 */
export async function prepareElectron() {
  const runtime = await electronRuntime()
  ensureElectronLibraries(runtime.binary)
  say(describeRuntime(runtime))
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) say('started as root: Chromium cannot use its sandbox, so --no-sandbox is added')
  return { ...runtime, switches: asRoot ? ['--no-sandbox'] : [] }
}
