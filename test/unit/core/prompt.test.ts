import { describe, expect, it } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { fillPrompt } from '../../../main/core/prompt.ts'

describe('fillPrompt', () => {
  it('replaces each variable, and takes its value as it is', () => {
    const filled = fillPrompt('In {{language}}, {{ language }}: $&', { language: '$1 {{x}}' })
    expect(filled).toBe('In $1 {{x}}, $1 {{x}}: $&')
  })

  it.each(['{{lang}}', '{{constructor}}', '{{}}'])('%s is named as unknown', (name) => {
    expect(() => fillPrompt(`a ${name}`, { language: 'en' })).toThrow(name)
  })

  it('leaves single braces alone', () => {
    expect(fillPrompt('{language} \\frac{{a}', { language: 'en' })).toBe('{language} \\frac{{a}')
  })

  it('fills every built-in action', () => {
    for (const action of builtinActions) {
      expect(fillPrompt(action.prompt, { language: 'German', question: 'Why?' })).not.toContain(
        '{{',
      )
    }
  })
})
