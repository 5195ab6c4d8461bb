import type { Env, MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it'
import { lineAt } from './block-line.ts'

/** What the parser is told about footnotes, in `env.footnotes`. */
export interface Footnotes {
  /** The labels that are defined, or undefined while definitions may still come. */
  readonly defined?: ReadonlySet<string>
}

/** Teaches the parser footnotes: a definition becomes one token, a reference another. */
export function addFootnotes(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'footnote_def', definition, {
    alt: ['paragraph', 'reference'],
  })
  md.inline.ruler.before('link', 'footnote_ref', reference)
}

/** `[^label]: text`, with the lines that are indented below it; children are its own blocks. */
function definition(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const { start, end: firstEnd, indent } = lineAt(state, line)
  if (indent >= 4) return false
  const first = state.src.slice(start, firstEnd)
  const match = /^\[\^([^\s\]]{1,100})\]:[ \t]*/.exec(first)
  if (match === null) return false
  if (silent) return true
  let end = line + 1
  let last = end
  for (; end < endLine; end++) {
    if (state.isEmpty(end)) continue
    // A line right below goes on with the paragraph, as one below a quotation does.
    const lazy = end === last && continues(state, end, endLine)
    if (lineAt(state, end).indent < 2 && !lazy) break
    last = end + 1
  }
  const content = `${first.slice(match[0].length)}\n${state.getLines(line + 1, last, 4, false)}`
  const token = state.push('footnote', '', 0)
  token.map = [line, last]
  token.meta = { label: match[1] }
  token.children = blocks(content, state.md, state.env)
  state.line = last
  return true
}

/** Whether a line begins no block of its own. */
function continues(state: StateBlock, line: number, endLine: number): boolean {
  return !state.md.block.ruler
    .getRules('paragraph')
    .some((rule) => rule(state, line, endLine, true))
}

function blocks(source: string, md: MarkdownIt, env: Env): Token[] {
  const tokens: Token[] = []
  md.block.parse(source, md, env, tokens)
  return tokens
}

/** `[^label]`. While definitions may still come every label is taken for a footnote's. */
function reference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false
  const match = /^\[\^([^\s\]]{1,100})\]/.exec(state.src.slice(state.pos, state.pos + 104))
  const label = match?.[1]
  if (match === null || label === undefined) return false
  const { defined } = (state.env['footnotes'] ?? {}) as Footnotes
  if (defined !== undefined && !defined.has(label)) return false
  if (!silent) state.push('footnote_ref', '', 0).meta = { label }
  state.pos += match[0].length
  return true
}
