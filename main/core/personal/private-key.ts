import type { Span, TextRow } from './text-rows.ts'

const first = /BEG[IL1]N.{0,28}PR[IL1]VATE\s?KEY/i
const last = /END.{0,28}PR[IL1]VATE\s?KEY/i
/** What may stand in the head of an encrypted one. */
const head = /^(?:Proc-Type|DEK-Info|Comment|Version)\b/
const mostRows = 120

/** The rows of each private key's block, from its first line to its last, each as a whole. */
export function findPrivateKeys(rows: readonly TextRow[]): Span[][] {
  const texts = rows.map(({ text }) => text)
  const found: Span[][] = []
  let free = 0
  for (const [i, text] of texts.entries()) {
    if (i < free || !(first.test(text) || last.test(text))) continue
    const [from, to] = first.test(text) ? [i, endOf(texts, i)] : [startOf(texts, i), i]
    free = to + 1
    found.push(
      rows
        .slice(from, free)
        .map(({ words }, k) => ({ row: from + k, first: 0, last: words.length - 1 })),
    )
  }
  return found
}

/** The row that a block ends with: where that is out of the picture, the last that looks like it. */
function endOf(texts: readonly string[], start: number): number {
  const end = texts.slice(start, start + mostRows).findIndex((text) => last.test(text))
  if (end >= 0) return start + end
  let row = start
  while (isBase64(texts[row + 1] ?? '') || head.test(texts[row + 1] ?? '')) row += 1
  return row
}

/** Likewise the row that a block begins with, above its last. */
function startOf(texts: readonly string[], end: number): number {
  let row = end
  while (row > 0 && isBase64(texts[row - 1] ?? '')) row -= 1
  return row
}

/** A line of base64, with the blanks that OCR makes. */
function isBase64(text: string): boolean {
  const longest = Math.max(...text.split(/\s/).map(({ length }) => length))
  return longest >= 12 && /^[\w\s+/=.,:|"'\\-]+$/.test(text)
}
