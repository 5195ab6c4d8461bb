import type { OcrLine } from '../ports.ts'
import { around, right, toRows, usualHeight } from './rows.ts'
import { median } from './runs.ts'

/** A paragraph, a heading or an item of a list, its lines joined where the width broke them. */
export interface ProseItem {
  readonly text: string
  /** The height of its lines, in pixels. */
  readonly height: number
}

// A bullet is sometimes read as «; a quotation has its other end.
const bullet = /^(?:[•◦▪‣·●○*-]|«(?!.*»)|\(?\d{1,3}[.)]|[a-z]\))\s+\S/

/** Shorter lines are labels, not prose, in characters. */
const shortestLine = 24

/** The lines of a paragraph joined to sentences; what was not broken by the width stays apart. */
export function joinProse(lines: readonly OcrLine[]): ProseItem[] {
  const rows = toRows(lines).map((row) => ({
    box: around(row),
    text: row.map(({ text }) => text).join(' '),
    first: firstWidth(row[0]),
    single: row.length === 1,
  }))
  const edge = right({ box: around(lines) })
  const height = usualHeight(lines)
  // One line that is longer than the others shows no margin.
  const atEdge = rows.filter((row) => right(row) > edge - 5 * height).length
  const isSure = atEdge >= 2
  const isProse = hasSentences(rows.map(({ text }) => text))
  const items: ProseItem[] = []
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1]
    const last = items.at(-1)
    const isBroken =
      isProse &&
      above?.single === true &&
      row.single &&
      above.text.length >= shortestLine &&
      (isSure || (!isSentenceEnd(above.text) && startsSmall(row.text))) &&
      !isItem(row.text) &&
      Math.abs(above.box.height - row.box.height) <= 0.4 * height &&
      // The next word would not have fitted behind the line above.
      right(above) + 0.25 * height + row.first > edge
    if (last && isBroken) items.splice(-1, 1, { ...last, text: joinLines(last.text, row.text) })
    else items.push({ text: row.text, height: row.box.height })
  }
  return items
}

/** Whether a text is an item of a list. */
export function isItem(text: string): boolean {
  return bullet.test(text)
}

/** Lists of labels begin each line with a capital; sentences that go on seldom do, or are long. */
function hasSentences(lines: readonly string[]): boolean {
  const small = lines.slice(1).filter(startsSmall).length
  return 4 * small >= lines.length - 1 || median(lines.map(({ length }) => length)) >= 60
}

function startsSmall(line: string): boolean {
  return /^["'„“‘(]?\p{Ll}/u.test(line)
}

function isSentenceEnd(text: string): boolean {
  return /[.!?:…]["'”’)]?$/.test(text)
}

/** Two lines of prose as one; a word that a hyphen parts at the end of the line is made whole. */
export function joinLines(above: string, below: string): string {
  const start = /\S+$/.exec(above)?.[0] ?? ''
  const end = /^\S+/.exec(below)?.[0] ?? ''
  const isParted = /^\P{L}?\p{L}{2,}-$/u.test(start) && /^\p{Ll}{2,}\P{L}{0,3}$/u.test(end)
  return isParted ? above.slice(0, -1) + below : `${above} ${below}`
}

/** How wide the first word of a line is, in pixels. */
function firstWidth(line: OcrLine | undefined): number {
  if (!line) return 0
  const [word] = line.words
  const length = /^\S*/.exec(line.text)?.[0].length ?? 0
  return word ? word.box.width : (line.box.width * length) / Math.max(1, line.text.length)
}
