/**
 * How long a server asks to wait.
 *
 * @param value of the header `Retry-After`: seconds, or a date
 * @param nowMs the current time in ms since 1970
 * @returns ms, or undefined where the header is absent or says nothing
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000)
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}
