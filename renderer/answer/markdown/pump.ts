import type { ReactElement } from 'react'
import { MarkdownDocument } from './markdown-document.ts'
import { pieceEnd } from './weight.ts'

/** Milliseconds of work in one task; what is shown by it costs about as much again. */
const sliceLength = 8

/** Milliseconds between two pictures of a growing text, at least. */
const frameLength = 32

/** Milliseconds after which work goes on though nothing was drawn: a hidden window draws nothing. */
const longestFrame = 50

/**
 * How many times as long as the work a pause is: what is made anew with each picture of one long
 * block takes longer the longer it is, and comes the less often.
 */
const restShare = 6

/** What is shown, and whether it is all of the text in its last form. */
export interface Shown {
  readonly elements: readonly ReactElement[]
  /** The text that it was made of. */
  readonly text: string
  readonly complete: boolean
}

interface Wanted {
  readonly text: string
  readonly streaming: boolean
}

interface Work extends Wanted {
  readonly steps: Generator<void, void>
}

/** Keeps a view up with a growing text: in short tasks, with pauses longer than the work. */
export class Pump {
  private readonly markdown = new MarkdownDocument()
  private readonly show: (shown: Shown) => void
  private wanted: Wanted | undefined
  private work: Work | undefined
  /** What was worked on last, and whether it was only a part of what is wanted. */
  private taken = ''
  private isBehind = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private rest = 0

  /** @param show takes what is to be shown, and shows it before it returns */
  constructor(show: (shown: Shown) => void) {
    this.show = show
  }

  take(text: string, streaming: boolean): void {
    this.wanted = { text, streaming }
    if (this.timer === undefined) this.wake(Math.max(0, this.rest - performance.now()))
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private wake(delay: number): void {
    this.timer = setTimeout(() => this.run(), delay)
  }

  /** Goes on when what is shown was drawn, so that no task has to lay out more than one slice. */
  private afterFrame(): void {
    this.wake(longestFrame)
    const { timer } = this
    requestAnimationFrame(() => {
      if (this.timer !== timer) return
      clearTimeout(timer)
      this.wake(0)
    })
  }

  private run(): void {
    const start = performance.now()
    this.work ??= this.next()
    if (this.work === undefined) {
      this.stop()
      return
    }
    const { steps, text, streaming } = this.work
    let done = steps.next().done === true
    while (!done && !this.markdown.clearing && performance.now() - start < sliceLength) {
      done = steps.next().done === true
    }
    if (done) this.work = undefined
    this.show({ elements: this.markdown.elements, text, complete: done && !streaming })
    // Not before, since what is shown may bring more text, which is not to wake it once more.
    this.timer = undefined
    const now = performance.now()
    this.rest = now + Math.max(frameLength, restShare * (now - start))
    if (!done || this.isBehind) this.afterFrame()
    else if (this.wanted !== undefined) this.wake(this.rest - now)
  }

  /** What to work on: all that is wanted, or as much of it as one picture is to bring. */
  private next(): Work | undefined {
    if (this.wanted === undefined) return
    const { text: whole, streaming } = this.wanted
    const end = pieceEnd(whole, whole.startsWith(this.taken) ? this.taken.length : 0)
    this.isBehind = end < whole.length
    this.taken = whole.slice(0, end)
    if (!this.isBehind) this.wanted = undefined
    const growing = streaming || this.isBehind
    return {
      steps: this.markdown.update(this.taken, growing),
      text: this.taken,
      streaming: growing,
    }
  }
}
