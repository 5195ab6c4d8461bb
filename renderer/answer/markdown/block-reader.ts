import { anew, type Block, type Opening, readBlocks } from './blocks.ts'
import { parseBlocks, type References } from './parser.ts'

/** UTF-16 units that are read at once, so that one step takes some milliseconds at most. */
const windowLength = 16_384

/**
 * Reads a growing text into blocks. Only the last two are ever read again: what follows a block
 * can change it and the one before it, as a line that turns out to be no heading joins the
 * paragraph above it, but none further up.
 */
export class BlockReader {
  /** Blocks that nothing further can change. */
  readonly settled: Block[] = []
  /** The last blocks as they are so far. */
  tail: readonly Block[] = []
  /** The link targets of the settled blocks and of the tail. */
  references: References = {}
  private settledReferences: References = {}
  private position = 0
  private opening: Opening = anew
  private length = windowLength

  /**
   * Reads on, one step at most; false while there is more to read.
   *
   * @param end where the text ends for now; what was read before must not have changed
   * @param streaming whether more of the text will come
   */
  read(text: string, end: number, streaming: boolean): boolean {
    const from = this.position
    const to = lineEnd(text, from + this.length, end)
    const complete = to === end
    const { blocks, references } = readBlocks(text, from, to, this.opening, streaming || !complete)
    const settled = blocks.slice(0, -2)
    this.tail = blocks.slice(-2)
    for (const block of settled) {
      if (Object.keys(references).length === 0) break
      const own = parseBlocks(block.header + block.source, true).references
      this.settledReferences = { ...own, ...this.settledReferences }
    }
    this.settled.push(...settled)
    this.references = { ...references, ...this.settledReferences }
    const [next] = this.tail
    if (settled.length > 0 && next !== undefined) {
      this.position = next.start
      this.opening = { continued: next.continued, header: next.header }
      this.length = windowLength
    } else if (!complete) this.length *= 2
    return complete
  }
}

/** The end of the line that an offset lies in, or the end of the text where that is nearer. */
function lineEnd(text: string, offset: number, end: number): number {
  if (offset >= end) return end
  const line = text.indexOf('\n', offset)
  return line < 0 || line + 1 > end ? end : line + 1
}
