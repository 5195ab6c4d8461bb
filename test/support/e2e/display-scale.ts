import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChild } from './x-server.ts'

/** The desktop's own setting of how large things are drawn, which programs follow while they run. */
export interface DisplayScale {
  /** @param factor 1 is 96 dots per inch */
  set(factor: number): Promise<void>
  stop(): Promise<void>
}

/** Of this process's display; nothing is set at first. */
export async function startDisplayScale(): Promise<DisplayScale> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-scale-'))
  const file = join(folder, 'xsettingsd.conf')
  let server: ChildProcess | undefined
  return {
    set: async (factor) => {
      // In 1024ths of a dot.
      await writeFile(file, `Xft/DPI ${96 * 1024 * factor}\n`)
      if (server === undefined) server = spawn('xsettingsd', ['-c', file], { stdio: 'ignore' })
      else server.kill('SIGHUP')
    },
    stop: async () => {
      if (server !== undefined) await endChild(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
