import { describe, expect, it } from 'vitest'
import { actionSchema } from '../../../common/actions.ts'
import { allActions } from '../../../common/all-actions.ts'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { namesIn, sourcesOf, unknownNames } from '../../../common/template.ts'

describe('a template', () => {
  it('is searched for names, each once, spaces apart', () => {
    expect(namesIn('{{a}} {{ b }} {{a}} { c } {{}} {{d e}}')).toEqual(['a', 'b', '', 'd e'])
  })

  it('has unknown names where they are no variables', () => {
    expect(unknownNames('{{language}} {{Language}} {{clip}} {{constructor}}')).toEqual([
      'Language',
      'clip',
      'constructor',
    ])
  })

  it('says what it gives away', () => {
    expect(sourcesOf('{{language}} {{date}} {{selection_text}}')).toEqual([])
    expect(sourcesOf('{{clipboard}} {{app}} {{window_title}}')).toEqual(['clipboard', 'window'])
  })

  it('is known in every action that is built in', () => {
    for (const { prompt } of builtinActions) expect(unknownNames(prompt)).toEqual([])
  })
})

describe('allActions', () => {
  it('puts a changed one in the place of the built-in, and own ones behind', () => {
    const [first] = builtinActions
    const changed = actionSchema.parse({ ...first, name: 'Tell me' })
    const own = actionSchema.parse({ ...first, id: 'mine', name: 'Mine' })
    const all = allActions({ actions: [own, changed] })
    expect(all.map(({ id }) => id)).toEqual([...builtinActions.map(({ id }) => id), 'mine'])
    expect(all[0]?.name).toBe('Tell me')
  })
})
