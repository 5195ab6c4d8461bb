import type { WebContents } from 'electron'
import type { FindRequest } from '../../common/ipc.ts'
import { send } from './typed-ipc.ts'

const heard = new WeakSet<WebContents>()

/** Looks for a text by Chromium's own search; the answer window is told what came of it. */
export function findInPage(contents: WebContents, { text, step }: FindRequest): void {
  if (!heard.has(contents)) {
    heard.add(contents)
    contents.on('found-in-page', (_, { matches, activeMatchOrdinal, finalUpdate }) => {
      if (finalUpdate) send(contents, 'answer', 'found', { matches, active: activeMatchOrdinal })
    })
  }
  // Electron calls it `findNext` where a search begins.
  contents.findInPage(text, { findNext: step === 'first', forward: step !== 'previous' })
}
