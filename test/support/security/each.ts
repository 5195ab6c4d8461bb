/** What one check looked at, and what it found wrong. */
export interface Finding {
  readonly tries: number
  readonly failures: readonly string[]
}

/** Counts what each of some subjects has wrong. */
export async function each<T>(
  subjects: Iterable<T>,
  look: (subject: T) => Promise<readonly string[]>,
): Promise<Finding> {
  const failures: string[] = []
  let tries = 0
  for (const subject of subjects) {
    tries += 1
    failures.push(...(await look(subject)))
  }
  return { tries, failures }
}
