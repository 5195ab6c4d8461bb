// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { type AnswerView, emptyView } from '../../../../common/answer-view.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { AnswerFooter } = await import('../../../../renderer/answer/answer-footer.tsx')

afterEach(() => {
  cleanup()
  bridge.calls.length = 0
})

const asked = { action: 'Explain', local: false, hasPicture: true }

const opened: string[] = []

function show(change: Partial<AnswerView>, busy = false) {
  render(
    <AnswerFooter
      view={{ ...emptyView, asked, ...change }}
      busy={busy}
      open={(sheet) => opened.push(sheet)}
    />,
  )
}

const names = () => screen.getAllByRole('button').map((button) => button.textContent)
const isDisabled = (name: string) => screen.getByRole('button', { name }).hasAttribute('disabled')

describe('AnswerFooter', () => {
  it('offers to stop while a run is under way, and to retry after it', () => {
    show({ phase: 'streaming', text: 'half' }, true)
    expect(names()).toEqual(['Stop', 'Retry', 'Another model', 'Copy'])
    expect(isDisabled('Retry')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    cleanup()
    show({ phase: 'stopped', text: 'half' })
    // At the same places, so that a late click on one never hits the other.
    expect(names()).toEqual(['Stop', 'Retry', 'Another model', 'Copy'])
    expect(isDisabled('Stop')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(bridge.calls.map(({ name }) => name)).toEqual(['stop', 'retry', 'copy'])
  })

  it('offers no retry without a picture and no copy without a text', () => {
    show({ phase: 'failed', asked: { ...asked, hasPicture: false } })
    expect(isDisabled('Retry')).toBe(true)
    expect(isDisabled('Copy')).toBe(true)
    cleanup()
    show({ phase: 'failed', text: 'half' })
    expect(isDisabled('Retry')).toBe(false)
    expect(isDisabled('Copy')).toBe(false)
  })

  it.each<[string, Partial<AnswerView>]>([
    ['On the clipboard', { phase: 'done', copied: true }],
    ['Stopped', { phase: 'stopped' }],
    ['The model reached its length limit', { phase: 'done', finish: 'length' }],
    ['12 tokens in, 3 out', { phase: 'done', usage: { inputTokens: 12, outputTokens: 3 } }],
    [
      '1,200 tokens in (1,105–1,190 estimated), 3 out',
      {
        phase: 'done',
        estimate: { low: 1105, high: 1190 },
        usage: { inputTokens: 1200, outputTokens: 3 },
      },
    ],
    ['765 tokens in, estimated', { phase: 'streaming', estimate: { low: 765, high: 765 } }],
    ['', { phase: 'streaming', usage: { inputTokens: 12, outputTokens: 3 } }],
  ])('says %j', (status, change) => {
    show(change)
    expect(screen.getByRole('status').textContent).toBe(status)
  })
})
