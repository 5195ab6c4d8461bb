import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { lineAt } from './block-line.ts'

/** Teaches the parser math: `$…$` and `\(…\)` in a line, `$$…$$` and `\[…\]` displayed. */
export function addMath(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'math_block', block, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.inline.ruler.before('escape', 'math_inline', inline)
}

const closers: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]' }

/** A formula of its own: it begins a line, has no empty line in it, and its end ends a line. */
function block(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const { start, indent } = lineAt(state, line)
  if (indent >= 4) return false
  const opener = state.src.slice(start, start + 2)
  const closer = closers[opener]
  if (closer === undefined) return false
  const tex: string[] = []
  for (let at = line; at < endLine; at++) {
    const next = lineAt(state, at)
    if (at > line && (state.isEmpty(at) || next.indent < 0)) break
    const text = state.src.slice(at === line ? start + 2 : next.start, next.end)
    const close = text.indexOf(closer)
    if (close < 0) {
      tex.push(text)
      continue
    }
    // Text behind it makes it a part of a paragraph.
    if (text.slice(close + 2).trim() !== '') return false
    tex.push(text.slice(0, close))
    if (tex.join('').trim() === '') return false
    if (silent) return true
    push(state, line, at + 1, tex.join('\n').trim())
    return true
  }
  // Without an end it is the last thing that a stream has brought so far.
  if (state.env['streaming'] !== true) return false
  const last = state.eMarks[line + tex.length - 1] ?? 0
  if (state.src.slice(last, last + 2).length > 1) return false
  if (silent) return true
  push(state, line, line + tex.length, tex.join('\n').trim()).type = 'math_open'
  return true
}

function push(state: StateBlock, line: number, end: number, tex: string) {
  const token = state.push('math_block', '', 0)
  token.map = [line, end]
  token.content = tex
  state.line = end
  return token
}

/**
 * A formula within a line. A dollar opens before a sign and closes behind one, and no digit follows,
 * so that prices stay prices (Pandoc's rule).
 */
function inline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state
  const first = src.charCodeAt(pos)
  if (first !== 0x24 && first !== 0x5c) return false
  const rest = src.slice(pos, state.posMax)
  const match =
    /^\$\$(?<display>[^$]+)\$\$/.exec(rest) ??
    /^\$(?<tex>(?![\s$])(?:[^$\\\n]|\\[^\n])*?(?<=\S))\$(?!\d)/.exec(rest) ??
    /^\\\((?<tex>.+?)\\\)/s.exec(rest) ??
    /^\\\[(?<display>.+?)\\\]/s.exec(rest)
  const tex = match?.groups?.['display'] ?? match?.groups?.['tex']
  if (match === null || tex === undefined || tex.trim() === '') return false
  if (!silent) {
    const token = state.push('math_inline', '', 0)
    token.content = tex.trim()
    token.meta = { display: match.groups?.['display'] !== undefined }
  }
  state.pos += match[0].length
  return true
}
