import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseBody } from '../../main/core/history/record.ts'
import { HistoryStore } from '../../main/node/history/store.ts'
import { filesWith } from '../support/e2e/app.ts'
import { recordOf, shotOf } from '../support/history.ts'

let parent: string
let folder: string
let store: HistoryStore

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'eyeshot-history-'))
  folder = join(parent, 'history')
  store = new HistoryStore(folder)
})

afterEach(() => {
  store.close()
  rmSync(parent, { recursive: true, force: true })
})

const nothing = { text: '' }
const pictures = () => readdirSync(join(folder, 'pictures'))
const reopen = () => {
  store.close()
  store = new HistoryStore(folder)
}

describe('HistoryStore', () => {
  it('gives back everything that was in an answer, with its pictures', () => {
    const record = recordOf('a', 'The answer', {
      shots: [{ ...shotOf('one'), tokens: { low: 10, high: 20 } }, shotOf('two')],
      turns: [{ text: 'The first answer' }],
      question: 'And why?',
      reasoning: 'Hm.',
      usage: { inputTokens: 5, outputTokens: 7 },
      finish: 'length',
      phase: 'failed',
      failure: { code: 'cut-off', message: 'It was cut off.', status: 200 },
      reading: {
        width: 4,
        height: 2,
        words: [{ text: 'w', box: { x: 0, y: 0, width: 1, height: 1 }, confidence: 0.5 }],
        codes: [],
        suspect: false,
      },
    })
    const ocr = { text: 'w', lines: [], tables: [], blocks: [] }
    const id = store.save({ ...record, ocr })
    reopen()
    const kept = store.entry(id)
    const body = parseBody(kept?.json ?? '')
    expect(kept).toMatchObject({ id, key: 'a', at: record.at, durationMs: 1200 })
    expect(kept?.pictures.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual([
      'one',
      'two',
    ])
    expect({
      ...body.view,
      shots: body.view.shots.map((shot, at) => ({ ...shot, bytes: kept?.pictures[at] })),
    }).toEqual(record.view)
    expect(body.action).toEqual(record.action)
    expect(body.ocr).toEqual(ocr)
  })

  it('keeps one answer under one key, as it was last', () => {
    const first = store.save(recordOf('a', 'early words', { shots: [shotOf('x')] }))
    const second = store.save(recordOf('a', 'later words', { shots: [shotOf('x')] }))
    expect(second).toBe(first)
    expect(store.find(nothing)).toEqual([first])
    expect(store.find({ text: 'early' })).toEqual([])
    expect(store.find({ text: 'later' })).toEqual([first])
    expect(pictures()).toHaveLength(1)
  })

  it('finds by words, their beginnings, quotes, questions, models, and not by other words', () => {
    const a = store.save(recordOf('a', 'Error: connect ECONNREFUSED 10.0.4.17:5432'))
    const b = store.save(recordOf('b', 'Die Größe der Datei', { question: 'Wie groß?' }))
    const c = store.save(recordOf('c', '连接被拒绝，请检查端口'))
    const find = (text: string) => store.find({ text })
    expect(find('econn')).toEqual([a])
    expect(find('refused connect')).toEqual([])
    expect(find('connect econn')).toEqual([a])
    expect(find('"connect econnrefused"')).toEqual([a])
    expect(find('"econnrefused connect"')).toEqual([])
    expect(find('10.0.4')).toEqual([a])
    expect(find('grosse')).toEqual([])
    expect(find('große')).toEqual([b])
    expect(find('grö')).toEqual([b])
    expect(find('wie')).toEqual([b])
    expect(find('拒绝')).toEqual([c])
    expect(find('绝拒')).toEqual([])
    expect(find('seer')).toEqual([c, b, a])
    expect(find('" OR words')).toEqual([])
    expect(find('NEAR(')).toEqual([])
  })

  it('filters by action, model and date, with and without words', () => {
    const asked = { action: 'Copy text', local: true, hasPicture: true }
    const local = recordOf('a', 'the port', { asked }, { at: 1000 })
    const a = store.save({ ...local, action: { ...local.action, id: 'copy-text' } })
    const b = store.save(recordOf('b', 'the port', {}, { at: 2000 }))
    const c = store.save(recordOf('c', 'the ship', {}, { at: 3000 }))
    for (const text of ['', 'the']) {
      expect(store.find({ text })).toEqual([c, b, a])
      expect(store.find({ text, action: 'copy-text' })).toEqual([a])
      expect(store.find({ text, model: 'seer-1' })).toEqual([c, b])
      expect(store.find({ text, from: 2000, until: 3000 })).toEqual([b])
    }
    expect(store.find({ text: 'port', model: 'seer-1' })).toEqual([b])
    expect(store.facets()).toEqual({
      actions: [
        { id: 'copy-text', title: 'Copy text' },
        { id: 'explain', title: 'Explain' },
      ],
      models: ['seer-1'],
      total: 3,
    })
  })

  it('shows the place that was found', () => {
    const id = store.save(recordOf('a', `${'so '.repeat(200)}here 拒绝 it is${' so'.repeat(200)}`))
    const [found] = store.summaries([id, 99], 'her')
    expect(found?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'here', hit: true }])
    expect(found?.excerpt.map(({ text }) => text).join('')).toMatch(/^…so .*here 拒绝 it is so…$/)
    const [plain] = store.summaries([id], '')
    expect(plain).toMatchObject({ id, title: 'Explain', model: 'seer-1', phase: 'done' })
    expect(plain?.excerpt[0]?.text).toHaveLength(200)
  })

  it('shows the icon of the action, where it is one that this version has', () => {
    const { action, ...rest } = recordOf('a', 'the port')
    const iconOf = (key: string, icon: unknown) => {
      const id = store.save({ ...rest, key, action: { ...action, icon } as typeof action })
      return ['', 'port'].map((looked) => store.summaries([id], looked)[0]?.icon)
    }
    expect(iconOf('a', 'sigma')).toEqual(['sigma', 'sigma'])
    expect(iconOf('b', 'of-a-later-version')).toEqual([undefined, undefined])
    expect(iconOf('c', undefined)).toEqual([undefined, undefined])
  })

  it('shows and finds plain text in the place of Markdown and of a form', () => {
    const text = '## Why\n\nIt is **bold**: [the docs](https://docs.example/port).\n\n- `one`'
    const id = store.save(recordOf('a', text))
    const lineOf = (looked: string, of = id) =>
      store
        .summaries([of], looked)[0]
        ?.excerpt.map((piece) => piece.text)
        .join('')
    expect(lineOf('')).toBe('Why\n\nIt is bold: the docs.\n\n- one')
    expect(lineOf('bold')).toMatch(/^Why\n\nIt is bold: the docs\./)
    // Where a link leads can be looked for as well.
    expect(store.find({ text: 'docs.example' })).toEqual([id])
    const asked = { ...recordOf('b', '').view.asked, contract: 'table' } as const
    const table = store.save(recordOf('b', '| a | b |\n|---|---|\n| 1 | 2 |', { asked }))
    expect(lineOf('', table)).toBe('a\tb\n1\t2')
    const read = { ...asked, local: true }
    const local = store.save(recordOf('c', '* not a *list*', { asked: read }))
    expect(lineOf('', local)).toBe('* not a *list*')
  })

  it('cannot be fooled by signs in an answer', () => {
    const id = store.save(recordOf('a', 'x \u0001y\u0002 z'))
    expect(store.summaries([id], 'z')[0]?.excerpt).toEqual([
      { text: 'x  y  ', hit: false },
      { text: 'z', hit: true },
    ])
    expect(parseBody(store.entry(id)?.json ?? '').view.text).toBe('x \u0001y\u0002 z')
  })

  it('leaves nothing of an answer in any file once it was removed', async () => {
    const secret = 'zebrafish4711'
    const shared = shotOf('a shared picture')
    const gone = store.save(
      recordOf(secret, `It says ${secret}. `.repeat(2000), {
        question: `About ${secret}?`,
        shots: [shotOf(`picture of ${secret}`), shared],
      }),
    )
    const stays = store.save(recordOf('b', 'Another', { shots: [shared] }))
    expect((await filesWith(parent, secret)).length).toBeGreaterThan(1)
    store.remove([gone])
    expect(await filesWith(parent, secret)).toEqual([])
    expect(store.find(nothing)).toEqual([stays])
    expect(store.find({ text: secret })).toEqual([])
    expect(store.entry(stays)?.pictures[0]).toEqual(shared.bytes)
    expect(pictures()).toHaveLength(1)
  })

  it('leaves nothing of any answer once all were removed, also put aside', async () => {
    const words = ['zebrafish4711', 'quokka0815']
    for (const [index, word] of words.entries()) {
      for (let copy = 0; copy < 50; copy += 1) {
        store.save(recordOf(`${index} ${copy}`, `It says ${word}`, { shots: [shotOf(word)] }))
      }
    }
    store.close()
    writeFileSync(join(folder, 'history.db'), `no database, yet ${words.join(' ')}`)
    store = new HistoryStore(folder)
    store.save(recordOf('new', words.join(' ')))
    expect((await filesWith(parent, words[0] ?? '')).length).toBeGreaterThan(1)
    store.removeAll()
    for (const word of words) expect(await filesWith(parent, word)).toEqual([])
    expect(store.facets().total).toBe(0)
    const id = store.save(recordOf('after', 'It goes on'))
    expect(store.find({ text: 'goes' })).toEqual([id])
  })

  it('keeps files to their owner', () => {
    store.save(recordOf('a', 'x', { shots: [shotOf('x')] }))
    const mode = (path: string) => statSync(path).mode & 0o777
    expect(mode(folder)).toBe(0o700)
    for (const name of readdirSync(folder)) {
      expect(mode(join(folder, name)), name).toBe(name === 'pictures' ? 0o700 : 0o600)
    }
    for (const name of pictures()) expect(mode(join(folder, 'pictures', name))).toBe(0o600)
  })

  it('forgets what is too old, too many, and pictures that take too much room', () => {
    const day = 86_400_000
    const ids = [0, 1, 2, 3].map((age) =>
      store.save(
        recordOf(
          `${age}`,
          `word${age}`,
          { shots: [shotOf(`${age}`.repeat(10))] },
          { at: age * day },
        ),
      ),
    )
    const none = { days: 0, count: 0, maxBytes: 0 }
    store.prune(none, 10 * day)
    expect(store.find(nothing)).toHaveLength(4)
    store.prune({ ...none, days: 3 }, 4 * day)
    expect(store.find(nothing)).toEqual([...ids].reverse().slice(0, 3))
    store.prune({ ...none, count: 2 }, 4 * day)
    expect(store.find(nothing)).toEqual([ids[3], ids[2]])
    expect(pictures()).toHaveLength(2)
    store.prune({ ...none, maxBytes: 15 }, 4 * day)
    expect(store.find(nothing)).toEqual([ids[3], ids[2]])
    expect(store.entry(ids[2] ?? 0)?.pictures).toEqual([null])
    expect(store.entry(ids[3] ?? 0)?.pictures[0]).toEqual(shotOf('3'.repeat(10)).bytes)
    expect(pictures()).toHaveLength(1)
  })

  it('takes no answer for old that was kept while the clock was wrong', () => {
    const day = 86_400_000
    const save = (at: number) => store.save({ ...recordOf(`at ${at}`, 'x'), at: at * day })
    const [old, fresh, set] = [save(900), save(1000), save(200)]
    const ids = () => store.find(nothing)
    const limits = { days: 30, count: 0, maxBytes: 0 }
    store.prune(limits, 201 * day)
    expect(ids()).toHaveLength(3)
    store.prune(limits, 1001 * day)
    expect(ids()).toEqual([set, fresh])
    expect(ids()).not.toContain(old)
    // One of a clock that was ahead keeps nobody.
    const ahead = save(5000)
    save(1002)
    store.prune(limits, 1040 * day)
    expect(ids()).toEqual([ahead])
  })

  it('removes what a kill left of pictures', () => {
    store.save(recordOf('a', 'x', { shots: [shotOf('x')] }))
    const [kept = ''] = pictures()
    writeFileSync(join(folder, 'pictures', 'half.picture.new'), 'half')
    writeFileSync(join(folder, 'pictures', 'orphan.picture'), 'orphan')
    reopen()
    expect(pictures()).toEqual([kept])
    expect(readFileSync(join(folder, 'pictures', kept), 'utf8')).toBe('x')
  })
})
