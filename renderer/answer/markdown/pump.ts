import type { ReactElement } from 'react'
import { MarkdownDocument } from './markdown-document.ts'

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

/** Keeps a view up with a growing text: in short tasks, with pauses longer than the work. */
export class Pump {
  private readonly markdown = new MarkdownDocument()
  private readonly show: (shown: Shown) => void
  private wanted: Wanted | undefined
  private work: (Wanted & { readonly steps: Generator<void, void> }) | undefined
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
    if (this.work === undefined && this.wanted !== undefined) {
      const { text, streaming } = this.wanted
      this.work = { steps: this.markdown.update(text, streaming), text, streaming }
      this.wanted = undefined
    }
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
    if (!done) this.afterFrame()
    else if (this.wanted !== undefined) this.wake(this.rest - now)
  }
}
