import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { acceleratorSchema, callSchemas } from '../../../common/schemas.ts'
import { defaultHotkeys } from '../../../common/settings.ts'

const calls = Object.entries(callSchemas).flatMap(([kind, schemas]) =>
  Object.entries(schemas).map(([name, schema]): [string, z.ZodType] => [`${kind}.${name}`, schema]),
)

const rect = { x: 1, y: 2.5, width: 3, height: 4 }
const actionDraft = {
  name: 'Mine',
  icon: 'star',
  run: 'model',
  prompt: 'Say it',
  contract: 'text',
  afterwards: 'show',
}
const draft = { name: 'Mine', baseUrl: 'https://host/v1', model: 'm' }

const links = {
  fits: ['https://example.com/x?y#z', 'http://127.0.0.1/', 'mailto:a@b.example'],
  junk: [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vscode://x',
    'https://user:password@example.com',
    '/relative',
    `https://example.com/${'x'.repeat(4000)}`,
  ],
}

const overlayChoice = { session: 1, rect, covers: [], wish: 'ask' }

/** For each call that takes something: what fits it, and what is nearly that. */
const payloads: Readonly<Record<string, { fits: readonly unknown[]; junk: readonly unknown[] }>> = {
  'overlay.painted': { fits: [0, 7], junk: [-1, 1.5, '1', Number.NaN] },
  'overlay.cancel': { fits: [0, 7], junk: [-1, 1.5, '1', Number.POSITIVE_INFINITY] },
  'overlay.choose': {
    fits: [
      overlayChoice,
      { ...overlayChoice, covers: [rect, rect], wish: 'copy' },
      { ...overlayChoice, action: 'table', model: { provider: 'mine', model: 'a/b:c' } },
    ],
    junk: [
      { session: 1 },
      { ...overlayChoice, rect: { ...rect, width: '3' } },
      { ...overlayChoice, rect: { ...rect, x: Number.NaN } },
      { ...overlayChoice, rect: { ...rect, height: Number.POSITIVE_INFINITY } },
      { ...overlayChoice, rect: { ...rect, y: 1e9 } },
      { ...overlayChoice, session: undefined },
      { ...overlayChoice, covers: undefined },
      { ...overlayChoice, covers: [{ ...rect, y: 1e9 }] },
      { ...overlayChoice, covers: Array(1001).fill(rect) },
      { ...overlayChoice, wish: 'send' },
      { ...overlayChoice, action: 'Not An Id' },
      { ...overlayChoice, model: 'gpt' },
    ],
  },
  'overlay.drag': {
    fits: [{ session: 1, from: { x: 1, y: 2 }, to: { x: 3, y: 4 } }],
    junk: [
      { session: 1, from: { x: 1, y: 2 } },
      { session: 1, from: { x: Number.NaN, y: 2 }, to: { x: 3, y: 4 } },
      { session: 1, from: { x: 1, y: 2 }, to: { x: 3, y: 1e9 } },
      { from: { x: 1, y: 2 }, to: { x: 3, y: 4 } },
    ],
  },
  'overlay.copyColour': { fits: ['#0a1b2c'], junk: ['#0A1B2C', 'red', '#fff', '#0a1b2c '] },
  'answer.ask': { fits: ['Why?'], junk: ['', '   ', 'x'.repeat(20_001), 7] },
  'answer.drop': {
    fits: [[{ name: 'a.png', size: 3, bytes: new Uint8Array(3) }]],
    junk: [
      [],
      [{ name: 'a.png', size: 3, bytes: '/etc/passwd' }],
      Array(10).fill({ name: 'a', size: 0, bytes: new Uint8Array() }),
    ],
  },
  'answer.askModel': {
    fits: [{ provider: 'mine', model: 'model-1' }],
    junk: [{ provider: 'A B', model: 'm' }, { provider: 'mine', model: ' ' }, 'mine'],
  },
  'answer.setLook': {
    fits: [{ fontSize: 18 }, { opacity: 0.3, fontSize: 10 }],
    junk: [{ fontSize: 9 }, { fontSize: 12.5 }, { opacity: 0.29 }, { opacity: 1.1 }, 'large'],
  },
  'answer.edit': {
    fits: [
      {
        turn: 0,
        edits: {
          grid: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      },
      { turn: 2, edits: { taken: [0, 4] } },
      { turn: 0, edits: undefined },
    ],
    junk: [
      { turn: -1 },
      { edits: { taken: [] } },
      { turn: 0, edits: { grid: [['a', 'b'], ['1']] } },
      { turn: 0, edits: { grid: [[1]] } },
      { turn: 0, edits: { grid: [['x'.repeat(20_000_001)]] } },
      { turn: 0, edits: { taken: [-1] } },
    ],
  },
  'answer.copyForm': {
    fits: [
      { format: 'csv', text: 'a,b' },
      { format: 'html', text: '<table></table>', plain: 'a' },
    ],
    junk: [
      { format: 'html', text: '', plain: 1 },
      { format: 'exe', text: 'a' },
      { format: 'csv' },
      { format: 'csv', text: 1 },
    ],
  },
  'answer.saveForm': {
    fits: [
      { format: 'svg', data: '<svg/>' },
      { format: 'png', data: new Uint8Array(3) },
    ],
    junk: [{ format: 'png', data: [1, 2] }, { format: '../x', data: '' }, { data: '' }],
  },
  'answer.drawDiagram': {
    fits: [{ source: 'graph TD', dark: false }],
    junk: [{ source: 'graph TD' }, { source: 'x'.repeat(50_001), dark: true }],
  },
  'diagram.drawn': {
    fits: [
      { id: 1, drawing: { kind: 'svg', svg: '<svg/>' } },
      { id: 1, drawing: { kind: 'problem', message: 'no', line: 2 } },
    ],
    junk: [{ id: 1, drawing: { kind: 'svg' } }, { id: 1 }, { drawing: { kind: 'svg', svg: '' } }],
  },
  'answer.review': {
    fits: [
      { send: true, covers: [] },
      { send: false, covers: [{ picture: 0, rect: { x: 1, y: 2, width: 3, height: 4 } }] },
    ],
    junk: [
      { send: true },
      { covers: [] },
      { send: 1, covers: [] },
      { send: true, covers: [{ picture: -1, rect: { x: 1, y: 2, width: 3, height: 4 } }] },
      { send: true, covers: [{ picture: 0, rect: { x: 1, y: 2, width: Number.NaN, height: 4 } }] },
    ],
  },
  'answer.find': {
    fits: [
      { text: 'a', step: 'first' },
      { text: 'x'.repeat(1000), step: 'previous' },
    ],
    junk: [{ text: '', step: 'next' }, { text: 'a', step: 'last' }, { text: 'a' }, 'a'],
  },
  'answer.endFind': { fits: [true, false], junk: [0, 'true', undefined] },
  'answer.pin': { fits: [true, false], junk: [0, 'true', undefined] },
  'settings.saveProvider': {
    fits: [draft, { ...draft, id: 'mine-2', key: 'k', sessionOnly: true, allowPlainHttp: false }],
    junk: [
      { ...draft, key: '' },
      { ...draft, key: 'k'.repeat(4001) },
      { ...draft, name: '' },
      { ...draft, id: '../other' },
      { ...draft, id: 'Mine' },
      { ...draft, allowPlainHttp: 'yes' },
      { ...draft, baseUrl: `https://${'h'.repeat(500)}` },
      { name: 'Mine' },
    ],
  },
  'settings.removeProvider': {
    fits: [{ id: 'mine' }, { id: 'mine', leaveKey: true }],
    junk: ['mine', { id: '' }, { id: 'a b' }, { id: '__proto__' }, { id: 'x'.repeat(61) }],
  },
  'settings.chooseProvider': { fits: ['mine-2'], junk: ['', 'A', undefined] },
  'settings.listModels': {
    fits: [draft],
    junk: [
      { ...draft, baseUrl: 1 },
      { ...draft, model: null },
    ],
  },
  'settings.findLocal': { fits: [undefined], junk: [{}] },
  'settings.addLocal': {
    fits: [{ preset: 'ollama', model: 'llava' }],
    junk: [{ preset: 'ollama' }, { preset: 1, model: '' }],
  },
  'settings.importEnvironment': { fits: [true, false], junk: [undefined, 'yes'] },
  'welcome.findLocal': { fits: [undefined], junk: [{}] },
  'welcome.addLocal': {
    fits: [{ preset: 'ollama', model: 'llava' }],
    junk: [{ preset: 'ollama' }, { preset: 1, model: '' }],
  },
  'welcome.importEnvironment': { fits: [true, false], junk: [undefined, 'yes'] },
  'settings.testModel': { fits: [draft], junk: [{ ...draft, model: 7 }, undefined] },
  'settings.sayVision': {
    fits: [{ draft, sees: 'forget' }],
    junk: [{ draft, sees: true }, { sees: 'yes' }],
  },
  'settings.setActionModel': {
    fits: [{ action: 'explain' }, { action: 'explain', target: { provider: 'mine', model: '' } }],
    junk: [{ action: 'explain', target: { provider: '../x', model: '' } }, { target: null }],
  },
  'settings.saveAction': {
    fits: [actionDraft, { ...actionDraft, id: 'mine' }],
    junk: [
      { ...actionDraft, id: 'Mine' },
      { ...actionDraft, icon: 'none' },
      { ...actionDraft, name: '' },
      { ...actionDraft, run: 'shell' },
    ],
  },
  'settings.removeAction': { fits: ['mine'], junk: ['', 'A', '../x', undefined] },
  'settings.previewPrompt': { fits: ['', 'x'], junk: [1, 'x'.repeat(20_001)] },
  'settings.addActions': {
    fits: [[{ ...actionDraft, id: 'mine' }]],
    junk: [[actionDraft], 'mine'],
  },
  'settings.setHistory': {
    fits: [{ keep: true, days: 0, count: 10, maxBytes: 1e9 }],
    junk: [
      { keep: true, days: -1, count: 10, maxBytes: 1e9 },
      { keep: true, days: 1.5, count: 10, maxBytes: 1e9 },
      { days: 0, count: 10, maxBytes: 1e9 },
    ],
  },
  'history.find': {
    fits: [{ text: '' }, { text: 'a', action: 'explain', model: 'm', from: 0, until: 5 }],
    junk: [{}, { text: 5 }, { text: 'x'.repeat(1001) }, { text: '', from: -1 }],
  },
  'history.summaries': {
    fits: [
      { ids: [], text: '' },
      { ids: [1, 2], text: 'a' },
    ],
    junk: [{ ids: [0], text: '' }, { ids: ['1'], text: '' }, { ids: [1] }],
  },
  'history.entry': { fits: [1, 9], junk: [0, -1, 1.5, '1'] },
  'history.open': { fits: [1, 9], junk: [0, -1, 1.5, '1'] },
  'history.copy': { fits: [1, 9], junk: [0, -1, 1.5, '1'] },
  'history.remove': { fits: [[1, 9]], junk: [[], [0], 1, ['1']] },
  'settings.tryHotkey': { fits: ['explain'], junk: ['x'.repeat(61), 7, undefined] },
  'settings.copyBinding': { fits: ['explain'], junk: ['x'.repeat(61), 7, undefined] },
  'settings.recordHotkey': { fits: [true, false], junk: [0, 'true', undefined] },
  'settings.setReading': {
    fits: [
      { ocrLanguages: [], ocrLayout: 'keep' },
      { ocrLanguages: ['deu', 'chi_sim'], ocrLayout: 'join' },
    ],
    junk: [
      { ocrLanguages: [] },
      { ocrLanguages: ['../deu'], ocrLayout: 'keep' },
      { ocrLanguages: ['deu'], ocrLayout: 'fold' },
    ],
  },
  'answer.copy': { fits: ['text', 'markdown', 'csv'], junk: ['pdf', undefined] },
  'answer.copyText': { fits: ['ls -l\npwd'], junk: ['', 1, 'x'.repeat(2_000_001)] },
  'answer.openLink': links,
  'settings.openLink': links,
  'answer.correct': {
    fits: [{ word: 0, text: 'a' }],
    junk: [
      { word: -1, text: 'a' },
      { word: 0.5, text: 'a' },
      { word: 0, text: '' },
    ],
  },
  'answer.askAbout': { fits: ['explain'], junk: ['x'.repeat(61), undefined] },
  'settings.setHotkey': {
    fits: [{ action: 'explain', accelerator: '' }],
    junk: [{ action: 'explain' }, { action: 'explain', accelerator: 'A' }, { accelerator: 'F5' }],
  },
  'settings.setPreferences': {
    fits: [
      { adjustSelection: true },
      { adjustSelection: false, answerLanguage: 'pt-BR' },
      { answerLanguage: undefined },
    ],
    junk: [
      { adjustSelection: undefined },
      { adjustSelection: true, answerLanguage: 'Deutsch, bitte' },
      { adjustSelection: true, answerLanguage: '' },
      { adjustSelection: 1 },
    ],
  },
}

describe('the schema of each call', () => {
  it.each(calls)('%s takes what it is for and refuses junk', (name, schema) => {
    const { fits, junk } = payloads[name] ?? { fits: [undefined], junk: [null, '', 0, false] }
    for (const value of fits) expect(schema.safeParse(value).success, `${value}`).toBe(true)
    for (const value of [...junk, null, [], {}, Symbol('x')]) {
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false)
    }
  })

  it('lets nothing through besides the named fields', () => {
    const parsed = callSchemas.settings.saveProvider.parse({ ...draft, keyOrigin: 'https://evil' })
    expect(parsed).toEqual(draft)
  })
})

describe('acceleratorSchema', () => {
  it.each([
    ...Object.values(defaultHotkeys('darwin')),
    ...Object.values(defaultHotkeys('linux')),
    ...['', 'F5', 'F12', 'PrintScreen', 'Control+Alt+Delete', 'CommandOrControl+Plus', 'Shift+F5'],
  ])('takes %j', (accelerator) => {
    expect(acceleratorSchema.safeParse(accelerator).success).toBe(true)
  })

  it.each([
    'A',
    '1',
    'Space',
    '+',
    'Super',
    'Super+',
    'Super+Shift+',
    '+A',
    'Hyper+A',
    'Super+A B',
  ])('refuses %j', (accelerator) => {
    expect(acceleratorSchema.safeParse(accelerator).success).toBe(false)
  })

  it('answers long nonsense at once', () => {
    fc.assert(
      fc.property(fc.constantFrom('Super+', 'Shift+', 'F1'), fc.nat(5000), (part, count) => {
        const text = part.repeat(count)
        fc.pre(text.length > 60)
        expect(acceleratorSchema.safeParse(text).success).toBe(false)
      }),
    )
  })
})
