/** Rows of cells, all of one length; a cell may have several lines. */
export type Grid = readonly (readonly string[])[]

/**
 * Control characters, and those that turn the direction of writing, with which a text can show
 * something else than it says. Tabs and line breaks are kept: each format has its own way of them.
 */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** RFC 4180: comma, lines ended by CR LF, quotes doubled. */
export function toCsv(grid: Grid): string {
  return grid.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Tabs between cells; a tab or a line break inside of one becomes a blank. */
export function toTsv(grid: Grid): string {
  return grid.map((row) => `${row.map((cell) => inOneLine(inert(cell))).join('\t')}\n`).join('')
}

/** A pipe table; the first row is the heading. */
export function toMarkdownTable(grid: Grid): string {
  const [head = [], ...body] = grid
  const rule = head.map((_, i) => (isNumeric(body, i) ? '---:' : '---'))
  return [head.map(markdownCell), rule, ...body.map((row) => row.map(markdownCell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** An HTML table without any style; the first row is the heading. */
export function toHtmlTable(grid: Grid): string {
  const [head = [], ...body] = grid
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${htmlCell(cell)}</${tag}>`).join('')}</tr>`
  const rows = body.map((cells) => row(cells, 'td')).join('\n')
  return `<table>\n<thead>\n${row(head, 'th')}\n</thead>\n<tbody>\n${rows}\n</tbody>\n</table>`
}

/** A list of rows, each a list of texts; the first row is the heading. */
export function toJsonTable(grid: Grid): string {
  return JSON.stringify(
    grid.map((row) => row.map(cleanText)),
    null,
    2,
  )
}

/** A piece of a text that can be seen, or one character that cannot. */
export interface VisiblePart {
  readonly text: string
  readonly hidden: boolean
}

/** A text cut at the characters that cannot be seen, each a part of its own. */
export function visibleParts(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = []
  let end = 0
  for (const { 0: sign, index } of text.matchAll(hidden)) {
    if (index > end) parts.push({ text: text.slice(end, index), hidden: false })
    parts.push({ text: sign, hidden: true })
    end = index + sign.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), hidden: false })
  return parts
}

/** Without characters that cannot be seen; line breaks as `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(hidden, '')
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; numbers do not. */
function inert(cell: string): string {
  const text = cleanText(cell)
  return /^[\s]*[=+\-@＝＋－＠]/.test(text) && !isNumber(text) ? `'${text}` : text
}

/** A signed number, with separators, a currency or a percent sign if need be. */
export function isNumber(text: string): boolean {
  return /^[+\-−]?\s?[$€£¥]?\s?\d+(?:[.,'’ \u00a0\u202f]\d+)*\s?[%€$£¥]?$/.test(text.trim())
}

function csvCell(cell: string): string {
  const text = inert(cell)
  return /[",\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function htmlCell(cell: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  const text = cleanText(cell).replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
  return text.replaceAll('\n', '<br>')
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\t\n]\s*/g, ' ')
}

function markdownCell(cell: string): string {
  const text = escapeMarkdown(cleanText(cell)).replaceAll('|', '\\|')
  return text.replaceAll('\t', ' ').replaceAll('\n', '<br>')
}

/** What means something in Markdown, with a backslash; an underscore inside a word means nothing. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)/g, (sign) => `\\${sign}`)
}

function isNumeric(rows: Grid, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.every(isNumber)
}
