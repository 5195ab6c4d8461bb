import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from './log.mjs'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const sources = [
  'common',
  'main',
  'preload',
  'renderer',
  'cli',
  'electron.vite.config.ts',
  'package-lock.json',
]

/** Builds the app into `out/` where a source is newer than what is there. */
export function buildIfStale() {
  const built = join(root, 'out/main/entry.js')
  if (
    existsSync(built) &&
    sources.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs)
  ) {
    return
  }
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail('The build failed.')
}

/** The latest change in a file or a folder, in ms since 1970. */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
