/** What every command gets besides its arguments. */
export interface Context {
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal
  /** The project's folder; the commands are built into files that lie at no fixed depth. */
  readonly root: URL
}
