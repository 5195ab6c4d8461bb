import { describe, expect, it } from 'vitest'
import { createMemory, type Learned } from '../../../../main/core/models/learned.ts'

describe('createMemory', () => {
  it('keeps what is learned, field by field, and tells of changes only', () => {
    const told: Readonly<Record<string, Learned>>[] = []
    const memory = createMemory({ a: { said: true } }, (models) => told.push(models))
    memory.learn('a', { tried: false, refusal: 'no pictures' })
    memory.learn('a', { tried: false })
    expect(memory.of('a')).toEqual({ said: true, tried: false, refusal: 'no pictures' })
    expect(memory.of('b')).toEqual({})
    expect(told).toHaveLength(1)
  })

  it('unlearns', () => {
    const memory = createMemory({ a: { tried: false, refusal: 'no' } })
    memory.learn('a', { tried: undefined, refusal: undefined })
    expect(memory.of('a')).toEqual({})
  })
})
