import { describe, expect, it } from 'vitest'
import {
  firstParameters,
  nextParameters,
  type Parameters,
  type Wanted,
} from '../../../main/core/parameter-ladder.ts'

function climb(wanted: Wanted, message = ''): Parameters[] {
  const tried = [firstParameters]
  for (;;) {
    const next = nextParameters(tried, wanted, message)
    if (next === undefined) return tried
    tried.push(next)
  }
}

describe('nextParameters', () => {
  it('drops stream_options alone where nothing else is sent', () => {
    expect(climb({ limit: false, detail: false }, 'max_tokens detail')).toEqual([
      firstParameters,
      { ...firstParameters, usage: false },
    ])
  })

  it('drops stream_options first, then renames the limit, then drops detail', () => {
    expect(climb({ limit: true, detail: true })).toEqual([
      { usage: true, limitName: 'max_tokens', detail: true },
      { usage: false, limitName: 'max_tokens', detail: true },
      { usage: false, limitName: 'max_completion_tokens', detail: true },
      { usage: false, limitName: 'max_completion_tokens', detail: false },
      // Where even that is refused, the first name of the limit is tried without the rest.
      { usage: false, limitName: 'max_tokens', detail: false },
    ])
  })

  it.each<[string, Partial<Parameters>]>([
    ['unsupported: max_tokens', { limitName: 'max_completion_tokens' }],
    ['unknown field `detail`', { detail: false }],
    ['Extra inputs are not permitted: stream_options', { usage: false }],
  ])('takes first what the server names: %s', (message, change) => {
    const wanted = { limit: true, detail: true }
    expect(climb(wanted, message)[1]).toEqual({ ...firstParameters, ...change })
  })
})
