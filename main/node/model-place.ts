import { originOf } from '../../common/endpoint.ts'
import type { Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { elsewhereFailure, hasCloudTag, runsElsewhere } from '../core/local-only.ts'
import { parseJson } from '../core/shape.ts'
import type { Fetch } from './watched-fetch.ts'

/** How long a local server may take to say where a model runs, in ms. */
const limitMs = 5000

/**
 * Why a local server's model may not be asked in local-only mode: it runs elsewhere, which its name
 * or Ollama's own word (`/api/show`) tells. Servers that know no such question run what they have.
 */
export async function placeRefusal(
  fetch: Fetch,
  baseUrl: string,
  model: string,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  if (hasCloudTag(model)) return elsewhereFailure(model)
  const late = AbortSignal.timeout(limitMs)
  try {
    const response = await fetch(`${originOf(baseUrl)}/api/show`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model }),
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.any([signal, late]),
    })
    return runsElsewhere(parseJson(await response.text())) ? elsewhereFailure(model) : undefined
  } catch {
    // A server that is not there fails the question itself, in better words.
    if (!late.aborted) return undefined
    return makeFailure(
      'local-only',
      t('The server did not say in time whether {{model}} runs on this computer. Try again.', {
        model,
      }),
    )
  }
}
