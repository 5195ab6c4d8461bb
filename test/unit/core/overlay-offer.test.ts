import { describe, expect, it } from 'vitest'
import type { Action } from '../../../common/actions.ts'
import { overlayOffer } from '../../../main/core/overlay-offer.ts'
import { explain, provider, settingsWith } from '../../support/fakes.ts'

const other = { ...provider, id: 'other', name: 'Other', model: 'model-2' }
const named: Action = { ...explain, id: 'named', name: 'Named', prompt: 'Of {{window_title}}.' }
const pair: Action = { ...explain, id: 'pair', name: 'Pair', capture: 'two' }
const settings = { ...settingsWith(provider, other), actions: [named, pair] }
const idsFor = (action: Action) => overlayOffer(action, settings).actions.map(({ id }) => id)

describe('overlayOffer', () => {
  it('offers every action that takes one picture, with the model that each asks', () => {
    const actionModels = { explain: { provider: 'other', model: 'special' } }
    const offer = overlayOffer(explain, { ...settings, actionModels })
    expect(offer.action).toBe('explain')
    const find = (id: string) => offer.actions.find((one) => one.id === id)
    expect(find('explain')?.model).toEqual({ provider: 'other', model: 'special' })
    expect(find('summarise')?.model).toEqual({ provider: 'mine', model: 'model-1' })
    expect(find('copy-text')).toEqual({ id: 'copy-text', name: 'Copy text' })
    expect(find('pair')).toBeUndefined()
    expect(offer.models).toEqual([
      { provider: 'mine', name: 'Mine', model: 'model-1' },
      { provider: 'other', name: 'Other', model: 'model-2' },
    ])
  })

  it('offers nothing that would need a window nobody looked at', () => {
    expect(idsFor(explain)).not.toContain('named')
    expect(idsFor(named)).toEqual(expect.arrayContaining(['named', 'explain']))
  })

  it('offers an action of several pictures alone', () => {
    expect(idsFor(pair)).toEqual(['pair'])
  })
})
