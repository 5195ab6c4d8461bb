import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseBody } from '../../main/core/history/record.ts'
import { HistoryStore } from '../../main/node/history/store.ts'
import { type Moment, runUntilKilled } from './kill-writer.ts'

/** What a writer said before it was killed. */
export interface Said {
  readonly kept: readonly number[]
  readonly removed: readonly number[]
  readonly stderr: string
}

/**
 * Runs the writer of `history-child.ts` and kills it by SIGKILL.
 *
 * @param first number of its first answer
 */
export async function writeUntilKilled(
  script: string,
  folder: string,
  first: number,
  moment: Moment,
): Promise<Said> {
  const words = [script, folder, String(first)]
  const { numbers, stderr } = await runUntilKilled(process.execPath, words, moment)
  return { kept: numbers('kept'), removed: numbers('removed'), stderr }
}

/**
 * Opens the history as a restart does and says what is wrong with it: what was said to be kept and
 * is not, or not whole; what was removed and is there; files that belong to nothing.
 */
export function troublesOf(folder: string, said: readonly Said[]): string[] {
  const troubles = said.flatMap(({ stderr }) => (stderr === '' ? [] : [stderr]))
  const store = new HistoryStore(folder)
  if (store.aside.length > 0) troubles.push(`put aside: ${store.aside.join()}`)
  const removed = new Set(said.flatMap((one) => one.removed))
  const all = store.find({ text: '' })
  for (const number of said.flatMap(({ kept }) => kept)) {
    const [id, ...more] = store.find({ text: `"number${number}"` })
    const entry = id === undefined ? undefined : store.entry(id)
    if (more.length > 0) troubles.push(`${number} is there twice`)
    if (removed.has(number)) {
      if (entry !== undefined) troubles.push(`${number} was removed and is there`)
      continue
    }
    // The last one may have been removed without a word, between the two.
    if (entry === undefined) {
      if (number % 7 !== 0) troubles.push(`${number} is lost`)
      continue
    }
    const whole = parseBody(entry.json).view.text === `answer number${number} `.repeat(20)
    const picture = Buffer.from(entry.pictures[0] ?? []).toString()
    if (!whole || picture !== `picture ${number} `.repeat(500)) troubles.push(`${number} is cut`)
  }
  const files = readdirSync(join(folder, 'pictures')).length
  if (files !== all.length) troubles.push(`${files} pictures of ${all.length} answers`)
  store.close()
  return troubles
}
