import { app } from 'electron'

interface Leaving {
  /** Done first, since a window that stays keeps the app from leaving. */
  readonly first: readonly (() => void)[]
  /** What writes the answers down. */
  readonly recorder: { isSettled(): boolean; settled(): Promise<void> }
  /** Done once nothing is being written. */
  readonly last: readonly (() => void)[]
}

/** Sees to it that the app leaves nothing half done when it quits. */
export function leaveInOrder({ first, recorder, last }: Leaving): void {
  app.on('before-quit', () => {
    for (const step of first) step()
  })
  app.on('will-quit', (event) => {
    if (!recorder.isSettled()) {
      // An answer that is being written is finished first.
      event.preventDefault()
      void recorder.settled().then(() => app.quit())
      return
    }
    for (const step of last) step()
  })
}
