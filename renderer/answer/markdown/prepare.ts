import type { Token } from 'markdown-it'
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'
import type { Block } from './blocks.ts'
import type { Footnotes } from './footnote-rules.ts'
import { highlight } from './highlight.ts'
import { parseInline, type References } from './parser.ts'
import { drawBlock, drawTable, markTasks } from './render-block.tsx'
import { repairInline } from './repair-inline.ts'
import { type TablePart, tableOf } from './table-parts.tsx'
import { allTokens, treeOf } from './token-tree.ts'
import { typesets } from './typeset.ts'

/** What a block is drawn with. */
export interface Surroundings {
  readonly references: References
  readonly footnotes: Footnotes
  readonly numberOf: (label: string) => number
  /** Whether the block is the last of a text that goes on growing. */
  readonly growing: boolean
}

/** A block ready to be shown. */
export interface Prepared {
  readonly block: Block
  readonly element: ReactElement
  /** Of a table: what is put together with the parts that go on with it. */
  readonly table?: TablePart | undefined
  /** Footnotes that it refers to, in order. */
  readonly labels: readonly string[]
  /** The numbers that they were drawn with. */
  readonly numbers: readonly number[]
  /** How many link targets were known. */
  readonly known: number
  /** Whether it was made as the last of a growing text. */
  readonly growing: boolean
}

/** The label that a block defines, where it is a footnote. */
export function definedBy(block: Block): string | undefined {
  const [first] = block.tokens
  return first?.type === 'footnote' ? String(first.meta?.['label']) : undefined
}

/** UTF-16 units of one line's content up to which it is parsed; the parser's cost can be square. */
const longestContent = 8192

/** Makes a block ready in steps of some milliseconds each; yields between them. */
export function* prepare(block: Block, around: Surroundings): Generator<void, Prepared> {
  try {
    return yield* draw(block, around)
  } catch {
    const element = createElement('p', { key: block.start, className: 'plain' }, block.source)
    const { growing, references } = around
    const known = Object.keys(references).length
    return { block, element, labels: [], numbers: [], known, growing }
  }
}

function* draw(block: Block, around: Surroundings): Generator<void, Prepared> {
  const { tokens } = block
  const all = allTokens(tokens)
  const contents = all.filter(({ type }) => type === 'inline')
  const growing = around.growing ? contents.findLast(({ content }) => content !== '') : undefined
  const labels: string[] = []
  const coloured = new Map<Token, ReactNode>()
  markTasks(all)
  for (const token of contents) {
    token.children = inlineOf(token, around, token === growing)
    for (const child of token.children ?? []) {
      if (child.type === 'footnote_ref') labels.push(String(child.meta?.['label']))
      if (child.type !== 'math_inline') continue
      typesets(child.content, child.meta?.['display'] === true)
      yield
    }
    yield
  }
  for (const token of all) {
    if (token.type === 'math_block') typesets(token.content, true)
    if (token.type === 'fence' && (!around.growing || isClosed(token))) {
      const language = token.info.trim().split(/\s/, 1)[0] ?? ''
      coloured.set(token, highlight(token.content.replace(/\n$/, ''), language.toLowerCase()))
    }
    if (token.type === 'math_block' || token.type === 'fence') yield
  }
  const context = {
    numberOf: around.numberOf,
    codeOf: (token: Token) => coloured.get(token),
  }
  const [first] = treeOf(tokens)
  const isTable = first?.token.type === 'table_open'
  const table = isTable ? drawTable(first, context, block.start) : undefined
  const content = () => drawBlock(tokens, context, block.continued)
  return {
    block,
    element:
      table === undefined
        ? createElement(Fragment, { key: block.start }, content())
        : tableOf(block.start, [table]),
    table,
    labels,
    numbers: labels.map(around.numberOf),
    known: Object.keys(around.references).length,
    growing: around.growing,
  }
}

/** The inline tokens of a content; null where it is so long that it stays plain. */
function inlineOf(token: Token, around: Surroundings, growing: boolean): Token[] | null {
  const { references, footnotes } = around
  if (token.content.length > longestContent) return null
  return parseInline(growing ? repairInline(token.content) : token.content, references, footnotes)
}

/** Whether the line that ends a fence has come. */
function isClosed(token: Token): boolean {
  const [from, to] = token.map ?? [0, 0]
  return to - from === token.content.split('\n').length + 1
}
