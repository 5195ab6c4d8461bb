import { describe, expect, it } from 'vitest'
import type { Action } from '../../../common/actions.ts'
import { bodyOf, parseBody } from '../../../main/core/history/record.ts'
import { runConversation } from '../../../main/core/run.ts'
import { editAnswer } from '../../../main/core/text-to-paste.ts'
import { answering, explain, FakeRun, watched } from '../../support/fakes.ts'
import { recordOf } from '../../support/history.ts'

const table: Action = { ...explain, id: 'table', contract: 'table', afterwards: 'copy' }
const answer = '| a | b |\n|---|---|\n| 1 | 2 |'
const grid = [
  ['a', 'b'],
  ['1', '3'],
]

async function answered(action = table) {
  const deps = new FakeRun()
  deps.answer = answering(answer)
  const { conversation } = watched(action)
  await runConversation(deps, conversation)
  const edit = (turn = 0, edits: { readonly grid: typeof grid } | undefined = { grid }) =>
    editAnswer(conversation, deps.clipboard, turn, edits)
  return { deps, conversation, edit }
}

describe('an edit of an answer', () => {
  it('reaches the clipboard where the run put the answer there', async () => {
    const { deps, conversation, edit } = await answered()
    await edit()
    expect(conversation.view).toMatchObject({ edits: { grid }, copied: true })
    expect(deps.clipboardTexts).toEqual(['a\tb\n1\t2\n', 'a\tb\n1\t3\n'])
  })

  it('spares what the user copied meanwhile', async () => {
    const { deps, conversation, edit } = await answered()
    await deps.clipboard.writeText('mine')
    await edit()
    expect(conversation.view.copied).toBe(false)
    expect(deps.clipboardTexts.at(-1)).toBe('mine')
  })

  it('copies the last of two that come at once', async () => {
    const { deps, edit } = await answered()
    const last = [
      ['a', 'b'],
      ['1', '4'],
    ]
    await Promise.all([edit(), edit(0, { grid: last })])
    expect(deps.clipboardTexts.at(-1)).toBe('a\tb\n1\t4\n')
  })

  it('copies nothing where the action only shows', async () => {
    const { deps, edit } = await answered({ ...table, afterwards: 'show' })
    await edit()
    expect(deps.clipboardTexts).toEqual([])
  })

  it('stays with its turn, and is what the model is told that it answered', async () => {
    const { deps, conversation, edit } = await answered()
    await edit()
    await runConversation(deps, conversation, 'What is the sum?')
    expect(conversation.view.turns).toEqual([
      { runId: 1, text: answer, contract: 'table', edits: { grid } },
    ])
    expect(conversation.view.edits).toBeUndefined()
    expect(deps.requests[1]?.followUps?.[0]?.answer).toBe('| a | b |\n| ---: | ---: |\n| 1 | 3 |')
    const again = [
      ['a', 'b'],
      ['1', '5'],
    ]
    await edit(0, { grid: again })
    expect(conversation.view.turns[0]?.edits).toEqual({ grid: again })
    await editAnswer(conversation, deps.clipboard, 0, undefined)
    expect(conversation.view.turns).toEqual([{ runId: 1, text: answer, contract: 'table' }])
  })

  it('is gone with a retry, and does nothing to a turn that is not there', async () => {
    const { deps, conversation, edit } = await answered()
    await edit(3)
    expect(conversation.view.edits).toBeUndefined()
    await edit()
    await runConversation(deps, conversation)
    expect(conversation.view.edits).toBeUndefined()
  })
})

describe('the history', () => {
  const asked = { action: 'Table', local: false, hasPicture: true, contract: 'table' } as const
  const forms = {
    repaired: { text: 'No.', problems: ['There is no table in the answer.'] },
    checked: 'a b',
    uncheckedFor: 'No language data.',
    edits: { grid, taken: [1] },
  }

  it('keeps what the form of an answer is made of, of each turn', () => {
    const turns = [{ text: answer, contract: 'table', ...forms } as const]
    const record = recordOf('k', answer, { asked, turns, ...forms })
    expect(parseBody(bodyOf(record)).view).toMatchObject({ asked, turns, ...forms })
  })

  it('refuses a harmed one rather than to show it', () => {
    const harmed = bodyOf(recordOf('k', answer, { asked, ...forms })).replace('"1","3"', '"1"')
    expect(() => parseBody(harmed)).toThrow(/grid/)
  })

  it('takes a contract of a later version for Markdown', () => {
    const later = bodyOf(recordOf('k', answer, { asked })).replace(
      '"contract":"table"',
      '"contract":"map"',
    )
    expect(parseBody(later).view.asked.contract).toBe('markdown')
  })
})

describe('the reading on this computer that a text is compared with', () => {
  const action: Action = { ...explain, contract: 'text', check: 'ocr' }

  it('is missed aloud where it fails', async () => {
    const deps = new FakeRun()
    deps.ocr = {
      read: async () => {
        throw new Error('no such language')
      },
    }
    const { conversation } = watched(action)
    await runConversation(deps, conversation)
    expect(conversation.view.phase).toBe('done')
    expect(conversation.view.uncheckedFor).toContain('no such language')
  })
})
