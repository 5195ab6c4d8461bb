import type { OcrLine, OcrResult, OcrWord } from './ports.ts'

/**
 * A result with one word replaced by what the user says it is, in its line, in the text, and in
 * the table that it stands in. That word is certain then.
 *
 * @param index counts the words of all lines in reading order; unchanged where there is none
 */
export function correctWord(result: OcrResult, index: number, text: string): OcrResult {
  const words = result.lines.flatMap((line) => line.words)
  const wrong = words[index]
  if (wrong === undefined) return result
  let first = 0
  const lines = result.lines.map((line) => {
    const at = index - first
    first += line.words.length
    return at >= 0 && at < line.words.length ? correctLine(line, at, text) : line
  })
  return {
    ...result,
    lines,
    text: replaceWord(result.text, words, index, text),
    tables: result.tables.map((table) =>
      inside(wrong, table.box)
        ? { ...table, rows: correctCell(table.rows, wrong.text, text) }
        : table,
    ),
  }
}

function correctLine(line: OcrLine, index: number, text: string): OcrLine {
  const word = line.words[index]
  if (word === undefined) return line
  return {
    ...line,
    text: replaceWord(line.text, line.words, index, text),
    words: line.words.with(index, { ...word, text, confidence: 1 }),
  }
}

/** Walks the words through the text, so that the right one of several alike is replaced. */
function replaceWord(
  whole: string,
  words: readonly OcrWord[],
  index: number,
  text: string,
): string {
  let position = 0
  for (const [at, word] of words.entries()) {
    const start = word.text === '' ? -1 : whole.indexOf(word.text, position)
    if (start < 0) continue
    const end = start + word.text.length
    if (at === index) return whole.slice(0, start) + text + whole.slice(end)
    position = end
  }
  return whole
}

/** The first cell that has the word as a whole word. */
function correctCell(
  rows: readonly (readonly string[])[],
  wrong: string,
  text: string,
): readonly (readonly string[])[] {
  let found = false
  return rows.map((row) =>
    row.map((cell) => {
      if (found || !cell.split(/\s+/).includes(wrong)) return cell
      found = true
      return cell
        .split(/(\s+)/)
        .map((part, at, all) => (part === wrong && all.indexOf(wrong) === at ? text : part))
        .join('')
    }),
  )
}

function inside({ box }: OcrWord, table: OcrWord['box']): boolean {
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  return x >= table.x && y >= table.y && x <= table.x + table.width && y <= table.y + table.height
}
