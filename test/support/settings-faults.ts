import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const lookSchema = z.object({
  days: z.number(),
  notices: z.array(z.string()),
  after: z.number().optional(),
  failure: z.string().optional(),
})

/** What `settings-child.ts` says. */
export type Look = z.infer<typeof lookSchema>

/** The command that runs a bundled file as the main process of the real Electron. */
function electron(script: string, ...rest: string[]): [string, string[]] {
  const binary = process.env['EYESHOT_ELECTRON']
  if (binary === undefined) throw new Error('run this by `node scripts/test.mjs faults`')
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [binary, [...switches, script, ...rest]]
}

/** Writes settings and is killed by SIGKILL; the numbers that it said were kept. */
export async function writeUntilKilled(
  script: string,
  file: string,
  { until, afterMs }: { until: 'ready' | 'kept'; afterMs: number },
): Promise<number[]> {
  const [command, words] = electron(script, file, 'write')
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      said += String(data)
      if (said.includes(until)) resolve()
    })
    child.once('exit', () => resolve())
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await ready
  await wait(afterMs)
  child.kill('SIGKILL')
  await ended
  // A line that was cut in half was not said.
  const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n')
  return lines.filter((line) => line.startsWith('kept ')).map((line) => Number(line.split(' ')[1]))
}

/** Opens the settings as a start does, in a disk of its own where `mount` makes one. */
export function look(script: string, file: string, what: 'look' | 'try', mount?: string): Look {
  const [command, words] = electron(script, file, what)
  const { stdout, stderr } =
    mount === undefined
      ? spawnSync(command, words, { encoding: 'utf8' })
      : spawnSync('unshare', ['-rm', 'sh', '-c', `${mount} && exec "$0" "$@"`, command, ...words], {
          encoding: 'utf8',
        })
  const line = stdout.split('\n').find((one) => one.startsWith('{'))
  if (line === undefined) throw new Error(`it ended without a word: ${stderr.slice(-2000)}`)
  return lookSchema.parse(JSON.parse(line))
}

/** Files beside the settings that belong to nothing. */
export function strays(folder: string): string[] {
  return readdirSync(folder).filter((name) => /tmp-|\.new$/.test(name))
}

/** An empty folder for the settings of one round. */
export function freshFolder(parent: string): string {
  const folder = join(mkdtempSync(join(parent, 'round-')), 'eyeshot')
  mkdirSync(folder)
  return folder
}
