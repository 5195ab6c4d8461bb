import { createElement, Fragment, type ReactElement } from 'react'
import { definedBy, type Prepared } from './prepare.ts'
import { type TablePart, tableOf } from './table-parts.tsx'
import { weightOf } from './weight.ts'

/** Blocks and weight from which on a group is full. */
const fullLength = 32
const fullWeight = 8192

/** Blocks from `first` up to `end`. */
interface Group {
  readonly first: number
  readonly end: number
  readonly full: boolean
  /** What it was drawn as, once nothing is added to it any more. */
  element?: ReactElement | undefined
}

/**
 * The blocks of a text in groups: React compares, and the browser lays out, a group as one. A group
 * that is full is made once; only the last one grows.
 */
export class BlockGroups {
  private groups: Group[] = []

  /** A block was made anew. */
  change(index: number): void {
    const group = this.groups.findLast(({ first }) => first <= index)
    if (group !== undefined) group.element = undefined
  }

  /**
   * The groups as elements.
   *
   * @param settled how many of the blocks are in their last form
   * @param clearing whether blocks go, from the end on; their groups stay, empty, until all are
   *   gone: with each group that goes the browser looks through all of the page
   */
  elements(all: readonly Prepared[], settled: number, clearing: boolean): ReactElement[] {
    if (!clearing) this.groups = this.groupsOf(all, settled)
    return this.groups.map((group, key) => {
      const growing = !clearing && key === this.groups.length - 1
      if (growing || group.end > settled) return draw(all, group, key, growing)
      group.element ??= draw(all, group, key, growing)
      return group.element
    })
  }

  /** The groups that are full already, and those that the blocks behind them make. */
  private groupsOf(all: readonly Prepared[], settled: number): Group[] {
    const groups = this.groups.filter(({ full, end }) => full && end <= settled)
    let first = groups.at(-1)?.end ?? 0
    let weight = 0
    for (let end = first + 1; end <= all.length; end++) {
      weight += weightOf(all[end - 1]?.block.source ?? '')
      const full = end - first >= fullLength || weight >= fullWeight
      if (!full && end < all.length) continue
      groups.push({ first, end, full })
      first = end
      weight = 0
    }
    return groups
  }
}

function draw(
  all: readonly Prepared[],
  { first, end }: Group,
  key: number,
  growing: boolean,
): ReactElement {
  const shown = all.slice(first, end).filter(({ block }) => definedBy(block) === undefined)
  const isCut = all[end]?.block.continued === true
  const className = growing ? 'growing' : isCut ? 'cut' : undefined
  // In one child, since React looks at each child of each group whenever the text has grown.
  const blocks = createElement(Fragment, { key: 'blocks' }, together(shown))
  return createElement('div', { key, className }, blocks)
}

/** The elements of blocks; the parts of one table are one. */
function together(blocks: readonly Prepared[]): ReactElement[] {
  const elements: ReactElement[] = []
  let parts: TablePart[] = []
  let start = 0
  for (const { block, element, table } of blocks) {
    if (table !== undefined && block.continued && parts.length > 0) {
      parts = [...parts, table]
      elements[elements.length - 1] = tableOf(start, parts)
    } else {
      parts = table === undefined ? [] : [table]
      start = block.start
      elements.push(element)
    }
  }
  return elements
}
