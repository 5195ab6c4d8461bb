import { cleanText, escapeMarkdown, toMarkdownTable } from '../../../common/contracts/grid.ts'
import type { OcrLine, OcrResult } from '../ports.ts'
import { joinRows } from './join-text.ts'
import { isItem, joinProse, type ProseItem } from './prose.ts'
import { toRows } from './rows.ts'
import { median } from './runs.ts'

/** How much higher than the usual text headings are, largest first. */
const levels = [
  { mark: '# ', ratio: 1.8 },
  { mark: '## ', ratio: 1.35 },
] as const
/** Longer texts are no headings. */
const longestHeading = 100

/** The text with headings, lists, fenced code and pipe tables. */
export function toMarkdown({ lines, blocks, tables }: OcrResult): string {
  const usual = bodyHeight(lines)
  const rest = tables.values()
  return blocks
    .map(({ kind, from, to }) => {
      const own = lines.slice(from, to)
      if (kind === 'table') return toMarkdownTable(rest.next().value?.rows ?? [])
      if (kind === 'code') return fenced(cleanText(joinRows(toRows(own))))
      return joinItems(joinProse(own), usual)
    })
    .join('\n\n')
}

/** The height of most of the text, in pixels: that of the middle character. */
function bodyHeight(lines: readonly OcrLine[]): number {
  return median(lines.flatMap(({ text, box }) => Array.from(text, () => box.height)))
}

function joinItems(items: readonly ProseItem[], usual: number): string {
  let text = ''
  let isHeadingAbove = false
  for (const [i, item] of items.entries()) {
    const clean = cleanText(item.text)
    const level = levels.find(({ ratio }) => item.height >= ratio * usual)
    const isHeading = level !== undefined && clean.length <= longestHeading
    const above = items[i - 1]
    if (above && (isHeading || isHeadingAbove)) text += '\n\n'
    // Two blanks before the end of a line keep it one of its own.
    else if (above) text += isItem(clean) ? '\n' : '  \n'
    text += isHeading ? level.mark + escapeMarkdown(clean) : marked(clean)
    isHeadingAbove = isHeading
  }
  return text
}

/** Bullets as Markdown writes them; what would mean something in it is escaped. */
function marked(text: string): string {
  const item = /^(?:[•◦▪‣·●○«*-]|\(?(\d{1,3})[.)])\s+(.*)$/s.exec(text)
  if (item) return `${item[1] === undefined ? '-' : `${item[1]}.`} ${escapeMarkdown(item[2] ?? '')}`
  return escapeMarkdown(text).replace(/^([#>+-]|=+$)/, '\\$1')
}

function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}
