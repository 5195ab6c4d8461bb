/** How often a page is asked whether it is still there, in ms. */
export const askEveryMs = 150

/** Questions without an answer after which a page counts as hung: gone within 1 s at the latest. */
const patience = 6

/** A question that comes this much after the one before was asked late, in ms. */
const lateMs = 1.5 * askEveryMs

/**
 * Tells a page that hangs from one that is merely slow: it counts questions rather than time, and
 * those alone that were asked when they were to be. A machine that is too busy to ask on time is
 * too busy to answer, and that does not count against the page.
 */
export class HangWatch {
  private unanswered = 0
  private lastAt: number | undefined

  answered(): void {
    this.unanswered = 0
  }

  /**
   * Call it with every question. Returns whether the page hangs.
   *
   * @param now in ms, by a clock that nobody sets
   */
  asked(now: number): boolean {
    const isLate = this.lastAt !== undefined && now - this.lastAt > lateMs
    this.lastAt = now
    if (!isLate) this.unanswered += 1
    return this.unanswered >= patience
  }
}
