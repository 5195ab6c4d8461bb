import { createElement, type ReactElement } from 'react'
import { BlockGroups } from './block-groups.ts'
import { BlockReader } from './block-reader.ts'
import type { Block } from './blocks.ts'
import type { Footnotes } from './footnote-rules.ts'
import { type Footnote, FootnoteList } from './footnotes.tsx'
import { shownLength } from './held-back.ts'
import { definedBy, type Prepared, prepare, type Surroundings } from './prepare.ts'
import { TextChunks } from './text-chunks.tsx'
import { weightOf } from './weight.ts'

/** UTF-16 units that are rendered; what stands behind them is shown as plain text. */
export const renderedLength = 262_144

/**
 * Weight of what is taken away at once: the browser needs some milliseconds for as much, but ten
 * times as long for what is in sight, which most often is the end.
 */
const clearedWeight = { first: 512, most: 4096 }

/**
 * A growing Markdown text as React elements. Settled blocks are made once; only the last two are
 * made anew while the text grows. Before all definitions are known every footnote is taken for
 * defined, and at the end what turns out to be different is made anew.
 */
export class MarkdownDocument {
  /** Whether another text takes the place of this one: then every step is to be shown alone. */
  clearing = false
  private text = ''
  private reader = new BlockReader()
  private settled: Prepared[] = []
  private tail: readonly Prepared[] = []
  private groups = new BlockGroups()
  private labels: string[] = []
  private plain = ''

  /** What there is to show by now. */
  get elements(): readonly ReactElement[] {
    const end = this.settled.at(-1)?.block.end ?? 0
    const all = [...this.settled, ...this.tail.filter(({ block }) => block.start >= end)]
    const elements = this.groups.elements(all, this.settled.length, this.clearing)
    const notes = this.notesOf(all)
    if (notes.length > 0) elements.push(createElement(FootnoteList, { key: 'notes', notes }))
    return this.plain === '' ? elements : [...elements, beyond(this.plain)]
  }

  /**
   * Takes the text as it is now, in steps of some milliseconds; yields between them.
   *
   * @param streaming whether more of it will come
   */
  *update(raw: string, streaming: boolean): Generator<void, void> {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
    if (!text.startsWith(this.text)) yield* this.clear()
    this.text = text
    const whole = renderedEnd(text)
    const end = streaming && whole === text.length ? shownLength(text) : whole
    while (!this.reader.read(text, end, streaming)) yield
    if (!streaming) this.labels = []
    const { settled, tail } = this.reader
    const footnotes = streaming ? {} : { defined: definedIn([...settled, ...tail]) }
    for (let i = streaming ? this.settled.length : 0; i < settled.length; i++) {
      const block = settled[i]
      if (block === undefined) break
      const made = yield* this.made(block, this.settled[i], footnotes, false)
      if (made !== this.settled[i]) this.groups.change(i)
      this.settled[i] = made
      yield
    }
    const ready: Prepared[] = []
    for (const [i, block] of tail.entries()) {
      const growing = streaming && i === tail.length - 1
      ready.push(yield* this.made(block, undefined, footnotes, growing))
    }
    this.tail = ready
    this.plain = text.slice(whole)
  }

  /** What was made before, where nothing has changed for it, else the block made anew. */
  private *made(
    block: Block,
    settled: Prepared | undefined,
    footnotes: Footnotes,
    growing: boolean,
  ): Generator<void, Prepared> {
    const around: Surroundings = {
      references: this.reader.references,
      footnotes,
      numberOf: (label) => this.numberOf(label),
      growing,
    }
    const before =
      settled ?? this.tail.find((one) => isSame(one.block, block) && one.growing === growing)
    if (before === undefined || !isCurrent(before, around)) return yield* prepare(block, around)
    return before
  }

  /** Footnotes are numbered by their first reference. */
  private numberOf(label: string): number {
    if (!this.labels.includes(label)) this.labels.push(label)
    return this.labels.indexOf(label) + 1
  }

  private notesOf(all: readonly Prepared[]): Footnote[] {
    return this.labels.flatMap((label, i) => {
      const note = all.find(({ block }) => definedBy(block) === label)
      return note === undefined ? [] : [{ number: i + 1, body: note.element }]
    })
  }

  /** Takes all away, from its end on. */
  private *clear(): Generator<void, void> {
    this.clearing = true
    this.reader = new BlockReader()
    this.tail = []
    this.labels = []
    this.plain = ''
    for (let weight = clearedWeight.first; this.settled.length > 0; weight *= 2) {
      let taken = 0
      while (taken < Math.min(weight, clearedWeight.most)) {
        const last = this.settled.pop()
        taken += last === undefined ? Infinity : weightOf(last.block.source)
      }
      yield
    }
    this.groups = new BlockGroups()
    this.clearing = false
  }
}

/** The labels of the footnotes among blocks. */
function definedIn(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.map(definedBy).filter((label) => label !== undefined))
}

function isSame(one: Block, other: Block): boolean {
  return (
    one.start === other.start &&
    one.source === other.source &&
    one.continued === other.continued &&
    one.header === other.header
  )
}

/** Whether what has become known since changes nothing of a block. */
function isCurrent(made: Prepared, { references, footnotes, numberOf }: Surroundings): boolean {
  if (!made.block.source.includes('[')) return true
  const { defined } = footnotes
  return (
    made.known === Object.keys(references).length &&
    made.labels.every((label) => defined?.has(label) !== false) &&
    made.labels.every((label, i) => numberOf(label) === made.numbers[i])
  )
}

/** Where rendering ends: at the end of the text, or of the last line that fits. */
function renderedEnd(text: string): number {
  if (text.length <= renderedLength) return text.length
  const line = text.lastIndexOf('\n', renderedLength - 1) + 1
  return line === 0 ? renderedLength : line
}

function beyond(text: string): ReactElement {
  return createElement(
    'div',
    { key: 'beyond', className: 'plain' },
    createElement(TextChunks, { text }),
  )
}
