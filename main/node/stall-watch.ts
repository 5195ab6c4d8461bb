/** How long a request may be silent, in ms. There is no limit for the whole. */
export interface StreamLimits {
  /** From sending to the first text, and between two pieces of text however many comments come. */
  readonly firstTokenMs: number
  /** Without a single byte, once the first text has come. */
  readonly idleMs: number
  /** From the reason for the end to the end itself; `usage` comes in between. */
  readonly graceMs: number
}

export const standardLimits: StreamLimits = { firstTokenMs: 120_000, idleMs: 60_000, graceMs: 2000 }

/** A model on this computer may have to be loaded first, which takes minutes without a GPU. */
export const loopbackLimits: StreamLimits = { ...standardLimits, firstTokenMs: 900_000 }

export interface StallWatch {
  /** A byte came. */
  onBytes(): void
  /** Text or reasoning came. */
  onText(): void
  /** The server said why it stopped; what follows is only waited for shortly. */
  onFinish(): void
  stop(): void
}

/** Calls `onStall` once, when one of the limits is over. */
export function watchForStall(limits: StreamLimits, onStall: () => void): StallWatch {
  const text = setTimeout(stall, limits.firstTokenMs)
  let idle: NodeJS.Timeout | undefined
  let grace: NodeJS.Timeout | undefined

  function stop(): void {
    clearTimeout(text)
    clearTimeout(idle)
    clearTimeout(grace)
  }

  function stall(): void {
    stop()
    onStall()
  }

  return {
    stop,
    onBytes() {
      idle?.refresh()
    },
    onText() {
      text.refresh()
      idle ??= setTimeout(stall, limits.idleMs)
      idle.refresh()
    },
    onFinish() {
      grace ??= setTimeout(stall, limits.graceMs)
    },
  }
}
