// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { HistoryQuery, HistoryView } from '../../../../common/history.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { HistoryPage } = await import('../../../../renderer/history/history-page.tsx')

afterEach(cleanup)

const view: HistoryView = {
  facets: { actions: [], models: [], total: 2 },
  keep: true,
  notices: [],
}
const failure = {
  code: 'history-failed',
  message: 'The history could not be reached. Try again.',
} as const

it('says that a search failed, keeps what was found before, and finds again', async () => {
  bridge.answer = async (name, argument) => {
    if (name === 'load') return { ok: true, value: view }
    if (name === 'summaries') return { ok: true, value: [] }
    if (name !== 'find') return { ok: true, value: undefined }
    const { text } = argument as HistoryQuery
    if (text === 'killed') return { ok: false, failure }
    return { ok: true, value: text === '' ? [2, 1] : [2] }
  }
  render(<HistoryPage />)
  await screen.findByText('2 answers')
  const look = (value: string) =>
    fireEvent.change(screen.getByRole('searchbox'), { target: { value } })
  look('killed')
  expect((await screen.findByRole('alert')).textContent).toBe(failure.message)
  expect(screen.getByRole('status').textContent).toBe('2 of 2 answers')
  expect(screen.queryByText('No answer fits.')).toBeNull()
  look('there')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getByRole('status').textContent).toBe('1 of 2 answers')
})
