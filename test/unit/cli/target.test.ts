import { describe, expect, it } from 'vitest'
import { splitModel } from '../../../cli/target.ts'
import { provider, settingsWith } from '../../support/fakes.ts'

const settings = settingsWith(provider, { ...provider, id: 'openai' })

describe('splitModel', () => {
  it.each([
    ['mine/large', { provider: 'mine', model: 'large' }],
    ['mine/maker/large', { provider: 'mine', model: 'maker/large' }],
    ['openai/gpt-4o', { provider: 'openai', model: 'gpt-4o' }],
    ['ollama/llava:7b', { provider: 'ollama', model: 'llava:7b' }],
    // A preset that is not set up is more likely the maker in the name of a router's model.
    ['mistral/pixtral', {}],
    ['meta-llama/llama', {}],
    ['gpt-4o', {}],
    ['mine/', {}],
  ])('%s: %j', (model, expected) => {
    expect(splitModel(settings, { model })).toEqual(expected)
  })

  it('takes a preset where nothing is set up', () => {
    expect(splitModel(settingsWith(), { model: 'mistral/pixtral' })).toEqual({
      provider: 'mistral',
      model: 'pixtral',
    })
  })

  it('leaves the model whole where it is said otherwise who is asked', () => {
    expect(splitModel(settings, { model: 'mine/large', provider: 'openai' })).toEqual({})
    expect(splitModel(settings, { model: 'mine/large', baseUrl: 'https://x/v1' })).toEqual({})
  })
})
