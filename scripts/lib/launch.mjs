import { describeRuntime, electronRuntime } from './electron-runtime.mjs'
import { say } from './log.mjs'
import { ensureSystem } from './system.mjs'

/**
 * A runnable Electron with what it needs of the system, and the switches it needs here. As root Chromium's
 * sandbox cannot run, so it is switched off, and said; users run sandboxed.
 *
 * @param {{ commands?: string[], font?: boolean }} needs more that the caller needs of the system
 */
export async function prepareElectron(needs = {}) {
  const runtime = await electronRuntime()
  ensureSystem({ binary: runtime.binary, ...needs })
  say(describeRuntime(runtime))
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) say('started as root: Chromium cannot use its sandbox, so --no-sandbox is added')
  return { ...runtime, switches: asRoot ? ['--no-sandbox'] : [] }
}
