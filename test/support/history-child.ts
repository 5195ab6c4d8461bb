/**
 * Writes answers until it is killed: `FOLDER FIRST`. Says the number of each answer only once it is
 * kept. Every seventh is removed again and said so.
 */
import { writeSync } from 'node:fs'
import { HistoryStore } from '../../main/node/history/store.ts'
import { recordOf, shotOf } from './history.ts'

const [folder = '', first = '0'] = process.argv.slice(2)
const store = new HistoryStore(folder)
const limits = { days: 0, count: 0, maxBytes: 0 }

// Synchronous, so that what was said is said, whatever happens next.
const say = (line: string) => writeSync(1, `${line}\n`)

say('ready')
for (let number = Number(first); ; number += 1) {
  const shots = [shotOf(`picture ${number} `.repeat(500))]
  const id = store.save(recordOf(`key ${number}`, `answer number${number} `.repeat(20), { shots }))
  store.prune(limits, Date.now())
  say(`kept ${number}`)
  if (number % 7 !== 0) continue
  store.remove([id])
  say(`removed ${number}`)
}
