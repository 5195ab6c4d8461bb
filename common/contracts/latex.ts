import { t } from '../i18n.ts'
import { fencedBlocks } from './fences.ts'
import { errorOf, type Problem } from './problem.ts'

export interface ParsedLatex {
  readonly kind: 'latex'
  /** Each without its delimiters. */
  readonly formulas: readonly string[]
  readonly problems: readonly Problem[]
}

const delimited =
  /\$\$([\s\S]*?)\$\$|\\\[([\s\S]*?)\\\]|\\\(([\s\S]*?)\\\)|(?<![\\$])\$([^$\n]+)\$/g

/** The formulas of an answer: between `$$`, `\[`, `\(` or `$`, in a code block, or the whole. */
export function parseLatex(text: string, done: boolean): ParsedLatex {
  const formulas = formulasOf(text, done)
  const problems =
    done && formulas.length === 0 ? [errorOf(t('There is no formula in the answer.'))] : []
  return { kind: 'latex', formulas, problems }
}

function formulasOf(text: string, done: boolean): readonly string[] {
  const { blocks } = fencedBlocks(text)
  const sources = blocks.length > 0 ? blocks.map((block) => block.text) : [text]
  return sources.flatMap((source) => {
    const found = [...source.matchAll(delimited)].map(
      ([, ...groups]) => groups.find((group) => group !== undefined)?.trim() ?? '',
    )
    if (found.length > 0) return found.filter((formula) => formula !== '')
    // While it streams, the end of a formula is still to come.
    const open = done ? source : source.replace(/^\s*(\$\$?|\\\[|\\\()|(\$|\\)$/g, '')
    return blocks.length > 0 || !done || isBare(open) ? [open.trim()].filter(Boolean) : []
  })
}

/** Whether a text without delimiters is a formula rather than a sentence about one. */
function isBare(text: string): boolean {
  const words = text.replace(/\\[a-zA-Z]+|\\?\{[^{}]*\}/g, ' ').match(/[a-zA-Z]{3,}/g) ?? []
  return /[\\^_=+]/.test(text) && words.length < 4
}
