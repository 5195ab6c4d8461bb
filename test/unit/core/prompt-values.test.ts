import { describe, expect, it } from 'vitest'
import { fillPrompt } from '../../../main/core/prompt.ts'
import { promptValues, type ValueSources } from '../../../main/core/prompt-values.ts'
import { settingsWith } from '../../support/fakes.ts'

const all = { clipboard: true, window: true }
const none = { clipboard: false, window: false }

function sources(
  promptSources = none,
  change: Partial<ValueSources> = {},
): ValueSources & { readonly read: string[] } {
  const read: string[] = []
  const give = (name: string, text: string) => async () => {
    read.push(name)
    return text
  }
  return {
    settings: () => ({ ...settingsWith(), promptSources }),
    language: () => 'German',
    clipboard: give('clipboard', 'copied {{date}}'),
    selectionText: give('selection', 'Total 12.50'),
    window: { app: 'Calc', title: 'Budget.ods' },
    now: () => new Date(2026, 0, 5, 23, 59),
    read,
    ...change,
  }
}

async function fill(template: string, from: ValueSources): Promise<string> {
  return fillPrompt(template, await promptValues(template, from))
}

describe('promptValues', () => {
  it('fills every variable, once, with what the sources have', async () => {
    const template =
      '{{language}}|{{ date }}|{{clipboard}}|{{selection_text}}|{{app}}|{{window_title}}'
    expect(await fill(template, sources(all))).toBe(
      'German|2026-01-05|copied {{date}}|Total 12.50|Calc|Budget.ods',
    )
  })

  it('reads nothing that the template does not name', async () => {
    const from = sources(all)
    await fill('{{language}} {{date}}', from)
    expect(from.read).toEqual([])
  })

  it.each([
    ['{{clipboard}}', /uses the clipboard/],
    ['{{app}}', /name of the active window/],
    ['{{window_title}}', /name of the active window/],
  ])('refuses %s until it is allowed, and reads nothing', async (template, sentence) => {
    const from = sources(none)
    await expect(fill(template, from)).rejects.toThrow(sentence)
    expect(from.read).toEqual([])
  })

  it('says so where the system does not tell', async () => {
    const from = sources(all, { window: undefined, clipboard: async () => '' })
    expect(await fill('{{app}}, {{clipboard}}', from)).toBe(
      'not available here, not available here',
    )
  })

  it('cuts what is longer than a prompt should be', async () => {
    const from = sources(all, { clipboard: async () => 'x'.repeat(50_000) })
    expect((await fill('{{clipboard}}', from)).length).toBe(20_000)
  })
})
