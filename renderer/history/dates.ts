import { t } from '../../common/i18n.ts'

const dayMs = 86_400_000

/** Spans of time that the list can be narrowed to. */
export const spans = ['any', 'today', 'week', 'month', 'year'] as const
export type Span = (typeof spans)[number]

export function spanName(span: Span): string {
  switch (span) {
    case 'any':
      return t('Any time')
    case 'today':
      return t('Today')
    case 'week':
      return t('Last 7 days')
    case 'month':
      return t('Last 30 days')
    case 'year':
      return t('Last 365 days')
  }
}

/**
 * The beginning of a span, in ms since 1970; undefined where it has none.
 *
 * @param now in ms since 1970
 */
export function startOf(span: Span, now: number): number | undefined {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  switch (span) {
    case 'any':
      return undefined
    case 'today':
      return midnight
    case 'week':
      return midnight - 6 * dayMs
    case 'month':
      return midnight - 29 * dayMs
    case 'year':
      return midnight - 364 * dayMs
  }
}

/** A point of time for people: the time of today, else the day too. `at` and `now` in ms since 1970. */
export function shortTime(at: number, now: number, language: string): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  const format = new Intl.DateTimeFormat(language, {
    ...(today ? {} : day),
    ...(sameYear ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric' }),
  })
  return format.format(at)
}

/** A point of time in full; `at` in ms since 1970. */
export function longTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
}
