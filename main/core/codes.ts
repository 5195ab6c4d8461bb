import { addressContent } from './codes/addresses.ts'
import { type CodeContent, named } from './codes/content.ts'
import { delimitedContent } from './codes/delimited.ts'
import { vcardContent } from './codes/vcard.ts'

export type { CodeContent, CodeField } from './codes/content.ts'

/** What the text of a bar code means. Nothing is opened, dialled or joined by this. */
export function parseCode(text: string): CodeContent {
  return (
    delimitedContent(text) ??
    vcardContent(text) ??
    addressContent(text) ?? { kind: 'text', fields: named([['Text', text]]) }
  )
}
