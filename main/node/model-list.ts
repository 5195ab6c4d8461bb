import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

const timeLimitMs = 15_000

/**
 * The ids of the models that an endpoint lists at `<baseUrl>/models`, sorted.
 * Throws a FailureError that says what the endpoint answered.
 */
export async function listModels(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  key: string | undefined,
): Promise<readonly string[]> {
  const url = `${baseUrl}/models`
  let response: Response
  try {
    response = await fetch(url, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeLimitMs),
    })
  } catch {
    throw new FailureError({
      code: 'unreachable',
      message: `${url} did not answer. Check the address, and that the server runs.`,
    })
  }
  if (!response.ok) {
    throw new FailureError({
      code: response.status === 401 ? 'unauthorized' : 'bad-request',
      message: `${url} answered with status ${response.status}. Check the address and the key; you can also type the model's name.`,
      status: response.status,
    })
  }
  const parsed = listSchema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) {
    throw new FailureError({
      code: 'wrong-url',
      message: `${url} gave no list of models. Check the address, or type the model's name.`,
    })
  }
  return parsed.data.data.map(({ id }) => id).sort((a, b) => a.localeCompare(b, 'en'))
}
