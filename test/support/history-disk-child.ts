/** Tries a history on a disk that is full or read-only: `full|leave|removeAll|readonly FOLDER`; prints troubles. */
import { closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { deleteHistory } from '../../main/node/history/delete-history.ts'
import { problemOf } from '../../main/node/history/problem.ts'
import { HistoryStore } from '../../main/node/history/store.ts'
import { recordOf, shotOf } from './history.ts'

const [kind = '', folder = ''] = process.argv.slice(2)
const troubles: string[] = []

const kindOf = (work: () => void): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return problemOf(error).kind
  }
}

function fill(): void {
  const store = new HistoryStore(folder)
  const ballast = `${folder}.ballast`
  writeFileSync(ballast, Buffer.alloc(600_000))
  const kept: number[] = []
  let problem = 'none'
  for (let number = 0; problem === 'none' && number < 10_000; number += 1) {
    const shots = [shotOf(`picture ${number} `.repeat(2000))]
    problem = kindOf(() => {
      kept.push(store.save(recordOf(`${number}`, `answer ${number} `.repeat(200), { shots })))
    })
  }
  if (problem !== 'full') troubles.push(`it is ${problem} in the place of full`)
  const lost = kept.filter((id) => store.entry(id)?.pictures[0] == null)
  if (kept.length === 0 || lost.length > 0) troubles.push(`${lost.length} of ${kept.length} lost`)
  // The rest of the room goes too, so that nothing at all can be written.
  const stuffed = stuff(`${folder}.stuffing`)
  // Whether it can be removed or not: it is so as it says, and the others stay.
  const [some = 0, ...others] = kept
  const removed = kindOf(() => store.remove([some]))
  if (removed !== 'none' && removed !== 'full') troubles.push(`to remove one is ${removed}`)
  if ((store.entry(some) === undefined) !== (removed === 'none')) troubles.push('half removed')
  const harmed = others.filter((id) => store.entry(id)?.pictures[0] == null)
  if (harmed.length > 0) troubles.push(`${harmed.length} others went with what was removed`)
  rmSync(stuffed)
  // Room again: what is old goes, and what is new is kept.
  const again = kindOf(() => {
    rmSync(ballast)
    store.remove(kept.slice(0, kept.length / 2))
    store.save(recordOf('after', 'It goes on'))
  })
  if (again !== 'none') troubles.push(`with room again it is ${again}`)
  if (store.find({ text: 'goes' }).length !== 1) troubles.push('nothing new is found')
  store.close()
}

/** What a process does that was just started, where another one found the disk full. */
function removeAll(): void {
  deleteHistory(folder)
  const left = readdirSync(folder, { recursive: true }).map(String)
  if (left.length > 0) troubles.push(`left: ${left.join()}`)
  const store = new HistoryStore(folder)
  store.save(recordOf('after', 'It goes on'))
  if (store.facets().total !== 1) troubles.push('nothing new is kept')
  store.close()
}

/** Leaves a history on a disk that is full to its last byte. */
function leaveFull(): void {
  const store = new HistoryStore(folder)
  for (let number = 0; number < 6; number += 1) {
    const shots = [shotOf(`${number} `.repeat(500))]
    store.save(recordOf(`${number}`, 'answer '.repeat(200), { shots }))
  }
  stuff(`${folder}.stuffing`)
  const problem = kindOf(() => store.removeAll())
  if (problem !== 'full') troubles.push(`to remove all is ${problem} in the place of full`)
  if (store.facets().total !== 6) troubles.push('it is half removed')
}

/** Fills the disk to its last byte by one file; its path. */
function stuff(file: string): string {
  const handle = openSync(file, 'w')
  for (let size = 65_536; size >= 1; ) {
    try {
      if (writeSync(handle, Buffer.alloc(size)) < size) size = Math.floor(size / 2)
    } catch {
      size = Math.floor(size / 2)
    }
  }
  closeSync(handle)
  return file
}

if (kind === 'full') fill()
else if (kind === 'leave') leaveFull()
else if (kind === 'removeAll') removeAll()
else {
  const problem = kindOf(() => new HistoryStore(folder).close())
  if (problem !== 'unwritable') troubles.push(`it is ${problem} in the place of unwritable`)
}
process.stdout.write(JSON.stringify(troubles))
