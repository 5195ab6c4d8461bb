import type { StateBlock } from 'markdown-it'

/** One line as a block rule sees it. */
export interface BlockLine {
  /** Where its first sign stands in the source. */
  readonly start: number
  readonly end: number
  /** Columns that it is indented by, beyond the block around it. */
  readonly indent: number
}

export function lineAt(state: StateBlock, line: number): BlockLine {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const indent = (state.sCount[line] ?? 0) - state.blkIndent
  return { start, end: state.eMarks[line] ?? start, indent }
}
