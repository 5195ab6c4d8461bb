import type { ReadWord } from '../../common/reading-view.ts'

/** A piece of the text; `word` is the index of the word that it is, or absent between words. */
export interface Segment {
  readonly text: string
  readonly word?: number
}

/**
 * Cuts a text at the words that were read, in reading order. A word that the text does not have
 * any more is passed over; the segments joined always give the text.
 */
export function segmentsOf(text: string, words: readonly ReadWord[]): readonly Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (const [index, word] of words.entries()) {
    const start = word.text === '' ? -1 : text.indexOf(word.text, position)
    if (start < 0) continue
    if (start > position) segments.push({ text: text.slice(position, start) })
    segments.push({ text: word.text, word: index })
    position = start + word.text.length
  }
  if (position < text.length) segments.push({ text: text.slice(position) })
  return segments
}
