/** The table of what the security and fault tests tried: case, tries, failures, and their sums. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * Reads the cases that tests reported to a file, a JSON object a line; of one that was tried again the
 * last.
 *
 * @param {string} file
 * @returns {{ name: string, tries: number, failures: number }[]}
 */
export function readCases(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const cases = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  return [...new Map(cases.map((one) => [one.name, one])).values()]
}

/**
 * The table as text; empty where nothing was reported.
 *
 * @param {ReturnType<typeof readCases>} cases
 */
export function caseTable(cases) {
  if (cases.length === 0) return ''
  const sum = (key) => cases.reduce((total, one) => total + one[key], 0)
  const rows = [
    ['case', 'tries', 'failures'],
    ...cases.map(({ name, tries, failures }) => [name, tries, failures]),
    [`all ${cases.length} cases`, sum('tries'), sum('failures')],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const line = ([name, tries, failures]) =>
    `${name.padEnd(width)}  ${String(tries).padStart(7)}  ${String(failures).padStart(8)}\n`
  return rows.map(line).join('')
}
