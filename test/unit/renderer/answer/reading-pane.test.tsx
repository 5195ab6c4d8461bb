// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReadingView } from '../../../../common/reading-view.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { ReadingPane } = await import('../../../../renderer/answer/reading-pane.tsx')

const word = (text: string, x: number, confidence: number) => ({
  text,
  confidence,
  box: { x, y: 20, width: 40, height: 10 },
})
const reading: ReadingView = {
  width: 200,
  height: 100,
  words: [word('Total', 10, 0.99), word('l2.50', 60, 0.4)],
  codes: [],
  suspect: false,
}

const show = (change: Partial<ReadingView> = {}) =>
  render(<ReadingPane text="Total  l2.50" reading={{ ...reading, ...change }} shot={undefined} />)

beforeEach(() => {
  bridge.calls.length = 0
})
afterEach(cleanup)

describe('ReadingPane', () => {
  it('shows the text as it is and marks the uncertain word alone', () => {
    show()
    expect(screen.getByRole('article', { name: 'Answer' }).textContent).toBe('Total  l2.50')
    const marked = screen.getAllByRole('button', { name: /perhaps misread/ })
    expect(marked.map(({ textContent }) => textContent)).toEqual(['l2.50'])
  })

  it.each(['Text', 'Picture'])('corrects a word by a click on it (%s)', (side) => {
    show()
    fireEvent.click(screen.getByRole('button', { name: side }))
    fireEvent.click(screen.getByRole('button', { name: /perhaps misread/ }))
    fireEvent.change(screen.getByLabelText('Correct'), { target: { value: ' 12.50 ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(bridge.named('correct')).toEqual([{ word: 1, text: '12.50' }])
    expect(screen.queryByLabelText('Correct')).toBeNull()
  })

  it('leaves a correction by Escape, which does not reach the window', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: /perhaps misread/ }))
    const isDefault = fireEvent.keyDown(screen.getByLabelText('Correct'), { key: 'Escape' })
    expect(isDefault).toBe(false)
    expect(screen.queryByLabelText('Correct')).toBeNull()
    expect(bridge.calls).toEqual([])
  })

  it('puts each word where it stands on the picture', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Picture' }))
    const placed = screen.getByText('Total')
    expect(placed.style.left).toBe('5%')
    expect(placed.style.top).toBe('20%')
    expect(placed.style.width).toBe('20%')
  })

  it('sends nothing on before it is asked to', () => {
    show()
    expect(bridge.calls).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Read by a model' }))
    fireEvent.click(screen.getByRole('button', { name: 'Explain' }))
    expect(bridge.named('askAbout')).toEqual(['copy-text-model', 'explain'])
  })

  it('says where most is probably wrong', () => {
    show({ suspect: true })
    expect(screen.getByRole('status').textContent).toContain('probably wrong')
  })

  it('shows a code as fields, its password only when asked for, and no link', () => {
    const fields = [
      { name: 'Network', value: 'Cafe', secret: false },
      { name: 'Password', value: 'open sesame', secret: true },
    ]
    show({ codes: [{ format: 'QR Code', title: 'Wi-Fi', text: 'WIFI:…', fields }] })
    expect(screen.getByText('Cafe')).toBeTruthy()
    expect(screen.getByText('Show').closest('details')?.open).toBe(false)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
