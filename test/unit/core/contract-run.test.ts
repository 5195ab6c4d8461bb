import { describe, expect, it } from 'vitest'
import type { Action } from '../../../common/actions.ts'
import type { AnswerEvent } from '../../../common/answer.ts'
import { runConversation } from '../../../main/core/run.ts'
import { explain, FakeRun, watched } from '../../support/fakes.ts'

const table: Action = { ...explain, id: 'table', contract: 'table', afterwards: 'both' }
const good = '| a | b |\n|---|---|\n| 1 | 2 |'

/** A model that gives one of these answers after the other; each counts 10 tokens in and 5 out. */
function inTurn(deps: FakeRun, answers: readonly string[], finish: 'stop' | 'length' = 'stop') {
  deps.answer = async function* (): AsyncGenerator<AnswerEvent> {
    yield { type: 'started' }
    yield { type: 'delta', text: answers[deps.requests.length - 1] ?? '' }
    yield { type: 'usage', usage: { inputTokens: 10, outputTokens: 5 } }
    yield { type: 'done', finish }
  }
}

describe('an answer with a contract', () => {
  it('is put on the clipboard in its parsed form', async () => {
    const deps = new FakeRun()
    inTurn(deps, [good])
    const { conversation } = watched(table)
    await runConversation(deps, conversation)
    expect(deps.clipboardTexts).toEqual(['a\tb\n1\t2\n'])
    expect(conversation.view.asked.contract).toBe('table')
    expect(deps.requests).toHaveLength(1)
  })

  it('is asked for once more where it does not fit, with the reason and the first answer', async () => {
    const deps = new FakeRun()
    inTurn(deps, ['No table.', good])
    const { conversation, events } = watched(table)
    await runConversation(deps, conversation)
    expect(deps.requests[1]?.followUps).toMatchObject([{ answer: 'No table.' }])
    expect(deps.requests[1]?.followUps?.[0]?.question).toContain('There is no table')
    expect(conversation.view).toMatchObject({
      phase: 'done',
      text: good,
      repaired: { text: 'No table.', problems: ['There is no table in the answer.'] },
      usage: { inputTokens: 20, outputTokens: 10 },
    })
    expect(events.filter(({ event }) => event.type === 'done')).toHaveLength(1)
    expect(deps.clipboardTexts).toEqual(['a\tb\n1\t2\n'])
  })

  it('is asked for once more only once, and copies nothing that is none', async () => {
    const deps = new FakeRun()
    inTurn(deps, ['No.', 'Still no.', good])
    const { conversation } = watched(table)
    await runConversation(deps, conversation)
    expect(deps.requests).toHaveLength(2)
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'Still no.', copied: false })
    expect(deps.clipboardTexts).toEqual([])
  })

  it('is not asked for again where it was cut off', async () => {
    const deps = new FakeRun()
    inTurn(deps, ['| a | b |\n|---|---|\n| 1'], 'length')
    await runConversation(deps, watched(table).conversation)
    expect(deps.requests).toHaveLength(1)
  })

  it('is asked for again where a formula cannot be drawn', async () => {
    const deps = new FakeRun()
    inTurn(deps, ['$$\\frac{a$$', '$$a$$'])
    deps.tryForm = async (kind, source) =>
      source === 'a' ? undefined : `${kind} ${source} has no end`
    const { conversation } = watched({ ...table, contract: 'latex' })
    await runConversation(deps, conversation)
    expect(conversation.view.repaired?.problems).toEqual([
      'This cannot be drawn: latex \\frac{a has no end',
    ])
    expect(conversation.view.text).toBe('$$a$$')
  })

  it('keeps the first answer where the second fails, and says why', async () => {
    const deps = new FakeRun()
    deps.answer = async function* (): AsyncGenerator<AnswerEvent> {
      if (deps.requests.length > 1) {
        yield { type: 'failed', failure: { code: 'server-error', message: 'Down.' } }
        return
      }
      yield { type: 'delta', text: 'No.' }
      yield { type: 'done', finish: 'stop' }
    }
    const { conversation } = watched(table)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({
      phase: 'failed',
      failure: { message: 'Down.' },
      repaired: { text: 'No.' },
    })
  })

  it('is none for what is asked further', async () => {
    const deps = new FakeRun()
    inTurn(deps, [good, 'Because.'])
    const { conversation } = watched(table)
    await runConversation(deps, conversation)
    await runConversation(deps, conversation, 'Why?')
    expect(deps.requests).toHaveLength(2)
    expect(conversation.view).toMatchObject({ text: 'Because.', question: 'Why?' })
  })

  it('is compared with what is read offline, where the action wants that', async () => {
    const deps = new FakeRun()
    inTurn(deps, ['The text.'])
    deps.text = 'The test.'
    const { conversation } = watched({ ...table, contract: 'text', check: 'ocr' })
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ text: 'The text.', checked: 'The test.' })
  })
})
