import { originOf } from '../../common/endpoint.ts'
import { presetOf } from '../../common/presets.ts'

/** An endpoint and key as other programs of the user know them. */
export interface FoundEnvironment {
  readonly name: string
  readonly baseUrl: string
  readonly key?: string
}

/**
 * What `OPENAI_API_KEY` and `OPENAI_BASE_URL` say, for the user to take over once. Nothing takes
 * them from the environment by itself.
 *
 * @returns undefined where neither is set, or the address is none
 */
export function environmentOffer(
  env: Readonly<Record<string, string | undefined>>,
): FoundEnvironment | undefined {
  const key = env['OPENAI_API_KEY']?.trim() ?? ''
  const named = env['OPENAI_BASE_URL']?.trim() ?? ''
  if (key === '' && named === '') return undefined
  const baseUrl = named === '' ? 'https://api.openai.com/v1' : named.replace(/\/+$/, '')
  const origin = originOf(baseUrl)
  if (origin === undefined) return undefined
  const preset = presetOf({ baseUrl })
  const name = preset.id === 'custom' ? origin.replace(/^https?:\/\//, '') : preset.name
  return { name: name.slice(0, 80), baseUrl, ...(key === '' ? {} : { key }) }
}
