import { describe, expect, it } from 'vitest'
import {
  firstParameters,
  nextParameters,
  type Parameters,
} from '../../../main/core/parameter-ladder.ts'

function climb(hasLimit: boolean, message: string): Parameters[] {
  const tried = [firstParameters]
  for (;;) {
    const next = nextParameters(tried, hasLimit, message)
    if (next === undefined) return tried
    tried.push(next)
  }
}

describe('nextParameters', () => {
  it('without a limit drops stream_options alone', () => {
    expect(climb(false, 'max_tokens')).toEqual([
      { usage: true, limitName: 'max_tokens' },
      { usage: false, limitName: 'max_tokens' },
    ])
  })

  it('drops stream_options first, then renames the limit', () => {
    expect(climb(true, '')).toEqual([
      { usage: true, limitName: 'max_tokens' },
      { usage: false, limitName: 'max_tokens' },
      { usage: false, limitName: 'max_completion_tokens' },
    ])
  })

  it('renames the limit first where the server names it', () => {
    expect(climb(true, 'unsupported: max_tokens')[1]).toEqual({
      usage: true,
      limitName: 'max_completion_tokens',
    })
  })
})
