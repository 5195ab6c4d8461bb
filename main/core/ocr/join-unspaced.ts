import type { OcrWord } from '../ports.ts'
import { around } from './rows.ts'

/** Scripts that are written without blanks between words; Korean has them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u30fc]/u

/** Whether a blank between the two texts is one that only the recogniser sees. */
function isMadeUp(before: string, behind: string): boolean {
  return unspaced.test([...before].at(-1) ?? '') && unspaced.test([...behind][0] ?? '')
}

/** Words between which Chinese or Japanese has no blank, as one. */
export function joinUnspaced(words: readonly OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && isMadeUp(last.text, word.text)) joined[joined.length - 1] = merged(last, word)
    else joined.push(word)
  }
  return joined
}

/** Their confidence counts by their length. */
function merged(first: OcrWord, second: OcrWord): OcrWord {
  const length = first.text.length + second.text.length
  const sum = first.confidence * first.text.length + second.confidence * second.text.length
  return {
    text: first.text + second.text,
    confidence: sum / length,
    box: around([first, second]),
  }
}
