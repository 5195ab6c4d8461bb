/** Tries a history on a disk that is full or read-only: `full|readonly FOLDER`; prints troubles. */
import { rmSync, writeFileSync } from 'node:fs'
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

if (kind === 'full') fill()
else {
  const problem = kindOf(() => new HistoryStore(folder).close())
  if (problem !== 'unwritable') troubles.push(`it is ${problem} in the place of unwritable`)
}
process.stdout.write(JSON.stringify(troubles))
