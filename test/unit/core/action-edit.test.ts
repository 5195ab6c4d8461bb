import { describe, expect, it } from 'vitest'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { settingsSchema } from '../../../common/settings.ts'
import type { ActionDraft } from '../../../common/settings-view.ts'
import { addActions, removeAction, saveAction } from '../../../main/core/action-edit.ts'
import { readActionFile, writeActionFile } from '../../../main/core/action-file.ts'
import { settingsWith } from '../../support/fakes.ts'

const draft: ActionDraft = {
  name: 'Über-Übersetzer!',
  icon: 'star',
  run: 'model',
  prompt: 'Say it in {{language}}.',
  contract: 'text',
  afterwards: 'show',
}
const settings = settingsWith()

describe('saveAction', () => {
  it('gives a new one an id of its name that no other has', () => {
    const once = { ...settings, ...saveAction(settings, draft) }
    const twice = saveAction(once, draft)
    expect(twice.actions.map(({ id }) => id)).toEqual(['uber-ubersetzer', 'uber-ubersetzer-2'])
    expect(settingsSchema.parse({ ...settings, ...twice }).actions).toHaveLength(2)
  })

  it.each(['Explain', '漢字', '7 zeros', '---'])('finds an id for %s', (name) => {
    const saved = { ...settings, ...saveAction(settings, { ...draft, name }) }
    expect(settingsSchema.parse(saved).actions[0]?.name).toBe(name)
    expect(builtinActions.some(({ id }) => id === saved.actions[0]?.id)).toBe(false)
  })

  it('changes the one of that id in its place', () => {
    const two = addActions(settings, [
      { ...draft, id: 'a', name: 'A' },
      { ...draft, id: 'b', name: 'B' },
    ])
    const changed = saveAction({ ...settings, ...two }, { ...draft, id: 'a', name: 'C' })
    expect(changed.actions.map(({ name }) => name)).toEqual(['C', 'B'])
  })

  it.each([
    ['', 'The prompt is empty'],
    [' \n', 'The prompt is empty'],
    ['{{languag}}', 'There is no variable {{languag}}.'],
  ])('refuses the prompt %j', (prompt, sentence) => {
    expect(() => saveAction(settings, { ...draft, prompt })).toThrow(sentence)
  })
})

describe('removeAction', () => {
  it('takes the hotkey and the model of an own one with it, and leaves those of a built-in', () => {
    const own = { ...draft, id: 'mine' }
    const full = {
      ...settings,
      actions: [own, { ...draft, id: 'explain' }],
      hotkeys: { mine: 'Super+1', explain: 'Super+2' },
      actionModels: { mine: { provider: 'p', model: 'm' } },
    }
    expect(removeAction(full, 'mine')).toEqual({
      actions: [{ ...draft, id: 'explain' }],
      hotkeys: { explain: 'Super+2' },
      actionModels: {},
    })
    expect(removeAction(full, 'explain').hotkeys).toEqual(full.hotkeys)
  })
})

describe('a file of actions', () => {
  const actions = [{ ...draft, id: 'mine' }]

  it('is read as it was written', () => {
    expect(readActionFile(writeActionFile(actions))).toEqual(actions)
  })

  it('replaces nothing that is there', () => {
    const there = { ...settings, actions: [{ ...draft, id: 'mine', name: 'First' }] }
    const { actions: all } = addActions(there, [{ ...draft, id: 'mine', name: 'Mine' }])
    expect(all.map(({ name }) => name)).toEqual(['First', 'Mine'])
  })

  it.each([
    ['no JSON', 'This is no file of actions'],
    ['[]', 'This is no file of actions'],
    [JSON.stringify({ kind: 'eyeshot-actions', version: 2, actions }), '(version does not fit)'],
    [
      JSON.stringify({
        kind: 'eyeshot-actions',
        version: 1,
        actions: [{ ...actions[0], icon: 'x' }],
      }),
      '(actions[0].icon does not fit)',
    ],
    [
      writeActionFile([{ ...draft, id: 'mine', prompt: '{{secrets}}' }]),
      'names {{secrets}}, which is no variable',
    ],
  ])('is refused where it is %s', (text, sentence) => {
    expect(() => readActionFile(text)).toThrow(sentence)
  })
})
