import { describe, expect, it } from 'vitest'
import { actionSchema, needsQuestion } from '../../../common/actions.ts'
import { builtinActions } from '../../../common/builtin-actions.ts'

describe('built-in actions', () => {
  it('are of the type that a user’s own have, with an id each', () => {
    for (const action of builtinActions) expect(actionSchema.parse(action)).toEqual(action)
    expect(new Set(builtinActions.map(({ id }) => id)).size).toBe(builtinActions.length)
  })

  it('name the form that they want in the prompt', () => {
    for (const { contract, prompt, run } of builtinActions) {
      if (run === 'local') continue
      if (contract === 'table') expect(prompt).toContain('| --- |')
      if (contract === 'latex') expect(prompt).toContain('$$')
      if (contract === 'mermaid') expect(prompt).toContain('```mermaid')
      if (contract === 'chart') expect(prompt).toContain('"series"')
      if (contract === 'code') expect(prompt).toContain('```')
    }
  })

  it('wait for a question where the prompt names one', () => {
    const [explain] = builtinActions
    if (explain === undefined) throw new Error('no action')
    expect(needsQuestion(explain)).toBe(false)
    expect(needsQuestion({ ...explain, prompt: 'Look: {{ question }}' })).toBe(true)
    expect(needsQuestion({ ...explain, run: 'local', prompt: '{{question}}' })).toBe(false)
  })
})
