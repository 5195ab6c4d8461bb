import type { Token } from 'markdown-it'
import { parseBlocks, type References } from './parser.ts'
import { heaviest, reaches } from './weight.ts'

/** A top-level block of the text. */
export interface Block {
  /** Where it stands in the text; counts in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly source: string
  readonly tokens: readonly Token[]
  /** Whether it goes on with a list, table or paragraph that was too long for one block. */
  readonly continued: boolean
  /** Header and delimiter row, where the block goes on with a table. */
  readonly header: string
  /** The line that the source begins with, as the tokens count lines. */
  readonly firstLine: number
}

export interface BlockRun {
  readonly blocks: readonly Block[]
  readonly references: References
}

/** How a run of blocks begins: anew, or in the midst of a long block. */
export type Opening = Pick<Block, 'continued' | 'header'>

export const anew: Opening = { continued: false, header: '' }

/**
 * Weight from which on a list, table or paragraph is cut into several blocks, so that what a
 * frame has to do is bounded.
 */
const cutWeight: Readonly<Record<string, number>> = {
  paragraph_open: 4096,
  bullet_list_open: 8192,
  ordered_list_open: 8192,
  // Its parts are drawn as one table, so that they may be short.
  table_open: 2048,
  blockquote_open: 8192,
}

/** Weight from which on a list is cut within an item as well, and a table within a row. */
const itemWeight = 32_768

/** The blocks of a text from an offset on, in order. */
export function readBlocks(
  text: string,
  from: number,
  to: number,
  opening: Opening,
  streaming: boolean,
): BlockRun {
  const all: Block[] = []
  let references: References = {}
  let at = from
  let { continued, header } = opening
  while (at < to) {
    const run = parse(text, at, to, { continued, header }, streaming)
    const cut = run.blocks.map(cutOf)
    const first = cut.findIndex((offset) => offset !== undefined)
    const offset = cut[first]
    const block = run.blocks[first]
    if (offset === undefined || block === undefined) {
      references = { ...run.references, ...references }
      all.push(...run.blocks)
      break
    }
    // What stands before the cut is read alone, so that it is the same however much follows it.
    const until = block.start + offset
    const whole = parse(text, at, until, { continued, header }, false)
    references = { ...whole.references, ...references }
    all.push(...whole.blocks)
    header = headerOf(block)
    continued = true
    at = until
  }
  return { blocks: all, references }
}

function parse(
  text: string,
  from: number,
  to: number,
  { continued, header }: Opening,
  streaming: boolean,
): BlockRun {
  const source = text.slice(from, to)
  const { tokens, references } = parseBlocks(header + source, streaming)
  const offsets = lineOffsets(header + source)
  const blocks: Block[] = []
  const groups = topLevel(tokens)
  for (const [i, { line, tokens: own }] of groups.entries()) {
    const next = groups[i + 1]
    const start = i === 0 ? 0 : Math.max(0, (offsets[line] ?? 0) - header.length)
    const end = next === undefined ? source.length : (offsets[next.line] ?? 0) - header.length
    blocks.push({
      start: from + start,
      end: from + end,
      source: source.slice(start, end),
      tokens: own,
      continued: i === 0 && continued,
      header: i === 0 ? header : '',
      firstLine: i === 0 ? 0 : line,
    })
  }
  return { blocks, references }
}

/** The tokens of each top-level block with its first line. */
function topLevel(tokens: readonly Token[]): { line: number; tokens: Token[] }[] {
  const groups: { line: number; tokens: Token[] }[] = []
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.level === 0 && token.nesting >= 0) {
      groups.push({ line: token.map?.[0] ?? last?.line ?? 0, tokens: [token] })
    } else last?.tokens.push(token)
  }
  return groups
}

/** Where a block is cut, counted from its start; undefined where it is short enough. */
function cutOf(block: Block): number | undefined {
  const type = block.tokens[0]?.type ?? ''
  const weight = cutWeight[type]
  if (weight === undefined || heaviest(block.source.length) < weight) return undefined
  const after = reaches(block.source, weight)
  if (after === undefined) return undefined
  const cut = nextStart(block, type, after)
  const rest = cut === undefined ? '' : block.source.slice(cut)
  return rest.trim() === '' ? undefined : cut
}

function nextStart(block: Block, type: string, after: number): number | undefined {
  if (type === 'table_open') return nextRow(block, after)
  return type.endsWith('list_open') ? nextItem(block, after) : nextLine(block.source, after)
}

/** The next line; in a text without lines the next word. */
function nextLine(source: string, after: number): number | undefined {
  const line = source.indexOf('\n', after)
  if (line >= 0 && line - after < 1000) return line + 1
  const word = source.indexOf(' ', after)
  if (word >= 0 && word - after < 1000) return word + 1
  // Never between the halves of one sign.
  const low = source.charCodeAt(after + 1)
  return low >= 0xdc00 && low < 0xe000 ? after + 2 : after + 1
}

/** The next item of a list; where an item is very long, the next line. */
function nextItem(block: Block, after: number): number | undefined {
  const offsets = lineOffsets(block.source)
  for (const { type, level, map } of block.tokens) {
    const offset = offsets[(map?.[0] ?? 0) - block.firstLine]
    if (type !== 'list_item_open' || level !== 1 || offset === undefined) continue
    if (offset > itemWeight) break
    if (offset > after) return offset
  }
  return block.source.length > itemWeight ? nextLine(block.source, itemWeight) : undefined
}

/** The next row of a table that has an even number before it, since every other one is shaded. */
function nextRow({ source, header, tokens, firstLine }: Block, after: number): number | undefined {
  const offsets = lineOffsets(header + source)
  const rows = tokens.filter(({ type, level }) => type === 'tr_open' && level === 2).slice(1)
  for (const [i, { map }] of rows.entries()) {
    const offset = (offsets[(map?.[0] ?? 0) - firstLine] ?? 0) - header.length
    if (i % 2 === 0 && offset > after) return offset
  }
  return source.length > itemWeight ? nextLine(source, itemWeight) : undefined
}

/** Header and delimiter row of a table, for the parts that go on with it. */
function headerOf(block: Block): string {
  if (block.header !== '') return block.header
  const [first] = block.tokens
  if (first?.type !== 'table_open') return ''
  const line = (first.map?.[0] ?? 0) - block.firstLine
  const offsets = lineOffsets(block.source)
  return block.source.slice(offsets[line], offsets[line + 2])
}

function lineOffsets(source: string): number[] {
  const offsets = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    offsets.push(at + 1)
  }
  return offsets
}
