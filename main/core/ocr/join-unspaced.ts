import type { OcrWord } from '../ports.ts'
import { around } from './rows.ts'

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u30fc]/u

const hangul = /\p{Script=Hangul}/u

/** Narrowest blank of Korean, in heights of its syllables; between syllables it is half of it. */
const koreanBlank = 0.2

/** Whether a blank between the two is one that only the recogniser sees. */
function isMadeUp(before: OcrWord, behind: OcrWord): boolean {
  const last = [...before.text].at(-1) ?? ''
  const first = [...behind.text][0] ?? ''
  if (unspaced.test(last) && unspaced.test(first)) return true
  if (!hangul.test(last) || !hangul.test(first)) return false
  // Korean has blanks between its words, which the recogniser sees between syllables too.
  const gap = behind.box.x - before.box.x - before.box.width
  return gap < koreanBlank * Math.max(before.box.height, behind.box.height)
}

/** Words between which there is no blank in Chinese, Japanese or Korean, as one. */
export function joinUnspaced(words: readonly OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && isMadeUp(last, word)) joined[joined.length - 1] = merged(last, word)
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
