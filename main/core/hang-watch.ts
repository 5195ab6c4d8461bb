/** How often a page is asked whether it is still there, in ms. */
export const askEveryMs = 150

/** Questions without an answer after which a page counts as hung: gone within 1 s at the latest. */
const patience = 6

/**
 * Tells a page that hangs from one that is merely slow to be asked: it counts questions rather than
 * time, so a machine too busy to ask does not count against the page.
 */
export class HangWatch {
  private unanswered = 0

  answered(): void {
    this.unanswered = 0
  }

  /** Call it with every question. Returns whether the page hangs. */
  asked(): boolean {
    this.unanswered += 1
    return this.unanswered >= patience
  }
}
