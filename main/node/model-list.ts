import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'
import { failureOfRefusal, makeFailure } from '../core/errors.ts'
import { failureOfCauses } from '../core/network-failure.ts'
import { causesOf } from './causes.ts'

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

const timeLimitMs = 15_000

/**
 * The ids of the models that an endpoint lists at `<baseUrl>/models`, sorted.
 * Throws a FailureError that names what went wrong.
 */
export async function listModels(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  key: string | undefined,
): Promise<readonly string[]> {
  const url = `${baseUrl.replace(/\/chat\/completions$/, '')}/models`
  let response: Response
  try {
    response = await fetch(url, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeLimitMs),
    })
  } catch (error) {
    throw new FailureError(failureOfCauses(causesOf(error)))
  }
  const body = await response.text().catch(() => '')
  if (!response.ok) {
    const refusal = { status: response.status, body, ...(key === undefined ? {} : { key }) }
    throw new FailureError(failureOfRefusal(refusal))
  }
  const parsed = listSchema.safeParse(json(body))
  if (!parsed.success) {
    throw new FailureError(
      makeFailure(
        'wrong-url',
        `${url} gave no list of models. Check the address, or type the model's name.`,
      ),
    )
  }
  return parsed.data.data.map(({ id }) => id).sort((a, b) => a.localeCompare(b, 'en'))
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
