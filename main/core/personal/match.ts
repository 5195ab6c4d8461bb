import type { PersonalKind } from '../../../common/personal.ts'

/** A part of a text that is of a kind; `to` exclusive. */
export interface Match {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
}

/** Digits that OCR takes for letters of the same shape. */
const digitOf: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
}

/** A text with digits in the place of letters that look like them. */
export function asDigits(text: string): string {
  return [...text].map((sign) => digitOf[sign] ?? sign).join('')
}

/** All matches of a pattern that has the flag `g`, those of its first group where it has one. */
export function allOf(pattern: RegExp, text: string, kind: PersonalKind): Match[] {
  return [...text.matchAll(pattern)].map((found) => {
    const inner = found[1] ?? found[0]
    const from = found.index + found[0].indexOf(inner)
    return { kind, from, to: from + inner.length }
  })
}
