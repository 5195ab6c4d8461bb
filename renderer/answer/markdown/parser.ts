import MarkdownIt, { type Env, type StateInline, type Token } from 'markdown-it'
import { addFootnotes, type Footnotes } from './footnote-rules.ts'
import { addMath } from './math-rules.ts'

/** Link targets by their label, as the parser collects them. */
export type References = NonNullable<Env['references']>

/** Raw HTML is text. Where a link may lead is decided where it is drawn. */
const md = MarkdownIt({ html: false, linkify: true })
md.validateLink = () => true
md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
addMath(md)
addFootnotes(md)
md.inline.ruler.before('html_inline', 'line_break', lineBreak)

/** The block tokens of a text, and the link targets that it defines. */
export function parseBlocks(
  source: string,
  streaming: boolean,
): { tokens: Token[]; references: References } {
  const tokens: Token[] = []
  const env: Env = { references: {}, streaming }
  md.block.parse(source, md, env, tokens)
  return { tokens, references: env.references ?? {} }
}

/** The inline tokens of a block's content. */
export function parseInline(
  content: string,
  references: References,
  footnotes: Footnotes,
): Token[] {
  const tokens: Token[] = []
  md.inline.parse(content, md, { references, footnotes }, tokens)
  return tokens
}

/** `<br>`, which models write in the cells of a table. */
function lineBreak(state: StateInline, silent: boolean): boolean {
  const match = /^<br\s{0,5}\/?>/i.exec(state.src.slice(state.pos, state.pos + 12))
  if (match === null) return false
  if (!silent) state.push('hardbreak', 'br', 0)
  state.pos += match[0].length
  return true
}
