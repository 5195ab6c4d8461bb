import { HistoryStore } from '../../main/node/history/store.ts'
import { recordOf } from '../../test/support/history.ts'

const syllables = 'ba de fi go lu mar nel pis ron tas ver wil zon kra'.split(' ')
const models = ['qwen2.5vl', 'gpt-4o', 'claude-sonnet-4-5', 'gemini-2.5-flash']
const actions = ['explain', 'table', 'translate', 'errors']

/** Words that a search can look for, by how many of the answers have them. */
export const words = { inOne: 'zebrafish4711', inEachHundredth: 'harbour', inHalf: 'deployment' }

const dayMs = 86_400_000

/**
 * Fills a history with answers of 150 words, each with a picture of its own of 8 kB, one an hour;
 * the last one now.
 */
export function keepAnswers(folder: string, count: number, now: number): void {
  let state = 7
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = () => Array.from({ length: 3 }, () => syllables[random(syllables.length)]).join('')
  const store = new HistoryStore(folder)
  for (let i = 0; i < count; i++) {
    const said = Array.from({ length: 150 }, word)
    if (i === Math.floor(count / 2)) said[70] = words.inOne
    if (i % 100 === 0) said[100] = words.inEachHundredth
    if (i % 2 === 0) said[20] = `**${words.inHalf}**`
    const bytes = new Uint8Array(8192).map(() => random(256))
    const shots = [{ mime: 'image/png', width: 640, height: 400, bytes }]
    const model = models[random(models.length)] ?? ''
    const id = actions[random(actions.length)] ?? ''
    const record = recordOf(`key ${i}`, `# Answer ${i}\n\n${said.join(' ')}.`, { shots })
    store.save({
      ...record,
      at: now - ((count - 1 - i) * dayMs) / 24,
      action: { ...record.action, id },
      view: { ...record.view, asked: { ...record.view.asked, action: id, model } },
    })
  }
  store.close()
}
