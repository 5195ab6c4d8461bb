import { parsePages } from '../main/core/pictures/pages.ts'
import { usageError } from './exit.ts'

/** A list of pictures with at least one, and standard input at most once. */
export function checkSources(sources: readonly string[]): void {
  if (sources.length === 0) throw usageError('name a picture, or - for standard input; see --help')
  if (sources.filter((source) => source === '-').length > 1) {
    throw usageError('standard input (-) can be read only once')
  }
}

/** The value of an option that has to be one of a few. */
export function pickOne<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw usageError(
    `${option} is ${known.join(', ').replace(/, ([^,]+)$/, ' or $1')}, not "${value}"`,
  )
}

/** The pages that an option `--pages` names, from 0; undefined where it is absent. */
export function pagesOf(list: string | undefined): readonly number[] | undefined {
  if (list === undefined) return undefined
  const pages = parsePages(list)
  if (pages !== undefined) return pages
  throw usageError(`--pages takes a list such as 1,3-5, not "${list}"`)
}
