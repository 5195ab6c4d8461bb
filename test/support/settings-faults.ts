import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Moment, runUntilKilled } from './kill-writer.ts'

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
  moment: Moment,
): Promise<readonly number[]> {
  const [command, words] = electron(script, file, 'write')
  return (await runUntilKilled(command, words, moment)).numbers('kept')
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
