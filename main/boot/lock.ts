import { powerMonitor } from 'electron'

/** What happens when the session is locked. */
interface LockDeps {
  /** What is open over the screen is to go: nobody sees it, and it may lie over the lock. */
  readonly locked: () => void
  readonly unlocked: () => void
}

/** Hears of the session's lock: from Electron on macOS and Windows, from logind on Linux. */
export function watchLock({ locked, unlocked }: LockDeps) {
  powerMonitor.on('lock-screen', locked)
  let watching: Promise<(() => void) | undefined> | undefined
  return {
    /** To be called when something opens over the screen; the app at rest listens to no bus. */
    begin(): void {
      if (process.platform !== 'linux') return
      watching ??= import('../node/session-lock.ts')
        .then(({ watchSessionLock }) =>
          watchSessionLock((isLocked) => (isLocked ? locked() : unlocked())),
        )
        .catch(() => undefined)
    },
    close: () => void watching?.then((end) => end?.()),
  }
}
