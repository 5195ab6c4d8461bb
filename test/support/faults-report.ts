/** One kind of fault, how often it was tried, and how often something was lost. */
export interface FaultCase {
  readonly name: string
  readonly tries: number
  readonly failures: number
}

const cases: FaultCase[] = []

/** Adds a line to the table that the run of this file ends with. */
export function report(fault: FaultCase): void {
  cases.push(fault)
}

/** The table: case, tries, failures. */
export function printReport(): void {
  const width = Math.max(...cases.map(({ name }) => name.length), 4)
  const line = (name: string, tries: string | number, failures: string | number) =>
    `${name.padEnd(width)}  ${String(tries).padStart(6)}  ${String(failures).padStart(8)}`
  const lines = cases.map(({ name, tries, failures }) => line(name, tries, failures))
  process.stdout.write(`${[line('case', 'tries', 'failures'), ...lines].join('\n')}\n`)
}
