import { join } from 'node:path'
import { parseBody } from '../../../main/core/history/record.ts'
import { HistoryStore } from '../../../main/node/history/store.ts'

/** The texts of all answers that an app which is gone kept in its home folder, newest first. */
export function keptTexts(home: string): string[] {
  const store = new HistoryStore(join(home, '.config/eyeshot/history'))
  try {
    return store.find({ text: '' }).map((id) => {
      const entry = store.entry(id)
      return entry === undefined ? '' : parseBody(entry.json).view.text
    })
  } finally {
    store.close()
  }
}
