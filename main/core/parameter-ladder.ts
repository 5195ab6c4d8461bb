/** The optional parameters of a request, of which endpoints refuse now one, now another. */
export interface Parameters {
  /** Whether `stream_options: {include_usage: true}` is sent. */
  readonly usage: boolean
  /** The name under which a limit of tokens is sent, where there is one. */
  readonly limitName: 'max_tokens' | 'max_completion_tokens'
}

/** What each endpoint and model took, by `parametersKey`. */
export type ParameterMemory = Map<string, Parameters>

export const firstParameters: Parameters = { usage: true, limitName: 'max_tokens' }

/** The name under which an endpoint's parameters are remembered. */
export function parametersKey(origin: string, model: string): string {
  return `${origin} ${model}`
}

/**
 * What to try after a 400 or 422: first what the server's message names, else without
 * `stream_options`, then with the other name of the limit.
 *
 * @param tried in order; the last one was refused just now
 * @returns undefined where nothing is left to try
 */
export function nextParameters(
  tried: readonly Parameters[],
  hasLimit: boolean,
  message: string,
): Parameters | undefined {
  const last = tried.at(-1) ?? firstParameters
  const withoutUsage = { ...last, usage: false }
  const renamed: Parameters = {
    ...last,
    limitName: last.limitName === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens',
  }
  const namesLimit = /max_(completion_)?tokens/.test(message)
  const steps = namesLimit ? [renamed, withoutUsage] : [withoutUsage, renamed]
  return steps.find(
    (step) =>
      (hasLimit || step.limitName === last.limitName) &&
      !tried.some((old) => old.usage === step.usage && old.limitName === step.limitName),
  )
}
