/** One thing of an answer that does not fit its contract. */
export interface Problem {
  /** One sentence, in the language of the interface. */
  readonly message: string
  /**
   * `error`: the answer breaks its contract, and asking once more may mend it. `note`: the answer
   * keeps it, but the user should look here.
   */
  readonly severity: 'error' | 'note'
  /** Where it is, counted from 0: a row of the grid, and a column of it. */
  readonly row?: number
  readonly column?: number
}

export function errorOf(message: string): Problem {
  return { message, severity: 'error' }
}

export function noteOf(message: string): Problem {
  return { message, severity: 'note' }
}

/** Whether an answer breaks its contract, so that it may be asked for once more. */
export function isBroken(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
