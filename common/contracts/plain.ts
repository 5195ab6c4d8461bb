import { t } from '../i18n.ts'
import { fencedBlocks } from './fences.ts'
import { noteOf, type Problem } from './problem.ts'

export interface ParsedText {
  readonly kind: 'text'
  readonly text: string
  readonly problems: readonly Problem[]
}

/** A plain text; a code block around all of it, which small models like to put there, is taken off. */
export function parsePlain(text: string, done: boolean): ParsedText {
  const { blocks, outside } = fencedBlocks(text)
  const [only] = blocks
  const whole = only !== undefined && blocks.length === 1 && outside === '' ? only.text : text
  return { kind: 'text', text: whole, problems: done ? unreadable(whole) : [] }
}

/** A note where the model marked places that it could not read. */
export function unreadable(text: string): readonly Problem[] {
  const count = text.split('[?]').length - 1
  if (count === 0) return []
  return [noteOf(t('{{count}} places could not be read; they are marked [?].', { count }))]
}
