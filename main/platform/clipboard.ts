import { createRequire } from 'node:module'
import { type ClipboardItem, clipboard } from 'electron'
import type { Clipboard } from '../core/ports.ts'
import { fieldOf } from '../core/shape.ts'

// Older Electrons have no such class, and take an object of forms in its place.
const Item = fieldOf(createRequire(import.meta.url)('electron'), 'ClipboardItem') as
  | typeof ClipboardItem
  | undefined

/** The system's clipboard. */
export const clipboardPort: Clipboard = {
  // Older Electrons answer at once, newer ones by a promise.
  readText: async () => await clipboard.readText(),
  writeText: async (text) => await clipboard.writeText(text),
  writeHtml: async (html, text) => {
    const items = Item && [new Item({ 'text/html': html, 'text/plain': text })]
    await clipboard.write(items ?? ({ html, text } as unknown as ClipboardItem[]))
  },
}
