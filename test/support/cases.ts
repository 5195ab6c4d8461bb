import { appendFileSync } from 'node:fs'

/** One kind of attack or fault, how often it was tried, and how often it did harm. */
export interface Case {
  readonly name: string
  readonly tries: number
  readonly failures: number
}

/** Adds a line to the table that `scripts/test.mjs` prints when the stage ends. */
export function report({ name, tries, failures }: Case): void {
  const file = process.env['EYESHOT_CASES']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ name, tries, failures })}\n`)
}
