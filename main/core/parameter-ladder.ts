/** The optional parameters of a request, of which endpoints refuse now one, now another. */
export interface Parameters {
  /** Whether `stream_options: {include_usage: true}` is sent. */
  readonly usage: boolean
  /** The name under which a limit of tokens is sent, where there is one. */
  readonly limitName: 'max_tokens' | 'max_completion_tokens'
  /** Whether `detail` is sent with the pictures, where one is asked for. */
  readonly detail: boolean
}

/** Which of them a request has a use for at all. */
export interface Wanted {
  readonly limit: boolean
  readonly detail: boolean
}

export const firstParameters: Parameters = { usage: true, limitName: 'max_tokens', detail: true }

/** The name under which what was learned of a model at an endpoint is remembered. */
export function modelKey(origin: string, model: string): string {
  return `${origin} ${model}`
}

/**
 * What to try after a 400 or 422: first what the server's message names, else without
 * `stream_options`, then with the other name of the limit, then without `detail`. A temperature is
 * never sent.
 *
 * @param tried in order; the last one was refused just now
 * @returns undefined where nothing is left to try
 */
export function nextParameters(
  tried: readonly Parameters[],
  wanted: Wanted,
  message: string,
): Parameters | undefined {
  const last = tried.at(-1) ?? firstParameters
  const steps = [
    { names: /stream_options|include_usage/, step: { ...last, usage: false } },
    {
      names: /max_(completion_)?tokens/,
      step: wanted.limit ? { ...last, limitName: otherName(last) } : last,
    },
    { names: /\bdetail\b/, step: wanted.detail ? { ...last, detail: false } : last },
  ]
  return [...steps.filter(({ names }) => names.test(message)), ...steps]
    .map(({ step }) => step)
    .find((step) => !tried.some((old) => same(old, step)))
}

function otherName({ limitName }: Parameters): Parameters['limitName'] {
  return limitName === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
}

function same(left: Parameters, right: Parameters): boolean {
  return (
    left.usage === right.usage && left.limitName === right.limitName && left.detail === right.detail
  )
}
