// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ContractName } from '../../../../../common/actions.ts'
import {
  type AnswerView,
  currentTurn,
  emptyView,
  isBusy,
} from '../../../../../common/answer-view.ts'
import { stubBridge } from '../../../../support/stub-bridge.ts'

// KaTeX refuses a page in quirks mode, which happy-dom says it is in.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' })
const bridge = stubBridge()
const { ContractView, hasContractView } = await import(
  '../../../../../renderer/answer/contracts/contract-view.tsx'
)

const answered = (contract: ContractName, text: string, change: Partial<AnswerView> = {}) => ({
  ...emptyView,
  runId: 1,
  phase: 'done' as const,
  asked: { action: 'Table', local: false, hasPicture: true, contract },
  text,
  ...change,
})
const show = (view: AnswerView) =>
  render(
    <ContractView
      turn={currentTurn(view)}
      place={view.turns.length}
      done={!isBusy(view)}
      label="Answer"
      shot={view.shots[0]}
    />,
  )
const hasView = (view: AnswerView) => hasContractView(currentTurn(view))
const table = '| Name | Price |\n|---|---|\n| Tea | 2.50 |\n| =1+1 | 3 |'
const cell = (name: string) => screen.getByRole('button', { name })

beforeEach(() => {
  bridge.calls.length = 0
})
afterEach(cleanup)

describe('a table', () => {
  it('is a grid that is moved in and edited by keys, and copied with its edits', async () => {
    show(answered('table', table))
    cell('Name').focus()
    fireEvent.keyDown(cell('Name'), { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toBe('Tea')
    fireEvent.keyDown(cell('Tea'), { key: 'End' })
    expect(document.activeElement?.textContent).toBe('2.50')
    fireEvent.keyDown(cell('2.50'), { key: 'Enter' })
    const field = screen.getByLabelText('Row 2, column 2')
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: '2.75' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(document.activeElement?.textContent).toBe('3')
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied as TSV (spreadsheet)')
    expect(bridge.named('copyForm')).toEqual([
      { format: 'tsv', text: "Name\tPrice\nTea\t2.75\n'=1+1\t3\n" },
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Undo edits' }))
    expect(cell('2.50')).toBeDefined()
  })

  it('opens a cell once it is complete where that was asked before, unless one went on', () => {
    const view = answered('table', table)
    const draw = (phase: AnswerView['phase']) => {
      const now = { ...view, phase }
      return (
        <ContractView
          turn={currentTurn(now)}
          place={0}
          done={!isBusy(now)}
          label="Answer"
          shot={undefined}
        />
      )
    }
    const { rerender } = render(draw('streaming'))
    const note = () => screen.queryByText('It can be changed once the answer is complete.')
    cell('Tea').focus()
    fireEvent.keyDown(cell('Tea'), { key: 'F2' })
    expect(note()).not.toBeNull()
    fireEvent.keyDown(cell('Tea'), { key: 'ArrowRight' })
    expect(note()).toBeNull()
    fireEvent.keyDown(cell('2.50'), { key: '4' })
    fireEvent.keyDown(cell('2.50'), { key: '2' })
    rerender(draw('done'))
    const field = screen.getByLabelText('Row 2, column 2')
    expect((field as HTMLTextAreaElement).value).toBe('42')
    expect(document.activeElement).toBe(field)
    fireEvent.keyDown(field, { key: 'Escape' })
    rerender(draw('streaming'))
    cell('Tea').focus()
    fireEvent.keyDown(cell('Tea'), { key: 'Delete' })
    expect(note()).not.toBeNull()
    rerender(draw('done'))
    expect(cell('Tea')).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(bridge.named('edit')).toEqual([])
  })

  it('gets rows and columns by keys, taken back one by one, and tells main of each', () => {
    show(answered('table', '| a | b |\n|---|---|\n| 1 | 2 |'))
    fireEvent.keyDown(cell('1'), { key: 'ArrowDown', altKey: true })
    expect(cell('Row 3, column 1, empty')).toBeDefined()
    fireEvent.keyDown(cell('1'), { key: 'ArrowLeft', altKey: true })
    expect(cell('Row 3, column 3, empty')).toBeDefined()
    fireEvent.keyDown(cell('1'), { key: 'z', ctrlKey: true })
    expect(screen.queryByRole('button', { name: 'Row 3, column 3, empty' })).toBeNull()
    fireEvent.focus(cell('2'))
    fireEvent.click(screen.getByRole('button', { name: 'Remove this column' }))
    expect(screen.queryByRole('button', { name: '2' })).toBeNull()
    expect(bridge.named('edit').at(-1)).toEqual({
      turn: 0,
      edits: { grid: [['a'], ['1'], ['']] },
    })
    expect(bridge.named('edit')).toHaveLength(4)
  })

  it('copies the cell that has the focus, and begins with what main has kept', () => {
    const edits = { grid: [['a'], ['kept']] }
    show(answered('table', '| a |\n|---|\n| 1 |', { edits }))
    fireEvent.keyDown(cell('kept'), { key: 'c', ctrlKey: true })
    expect(bridge.named('copyText')).toEqual(['kept'])
  })

  it('leaves an edit by Escape, which does not reach the window', () => {
    show(answered('table', table))
    fireEvent.keyDown(cell('Tea'), { key: 'x' })
    const field = screen.getByLabelText('Row 2, column 1')
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false)
    expect(cell('Tea')).toBeDefined()
  })

  it('shows what does not fit and the answer as it came', () => {
    show(answered('table', '| a | b |\n|---|---|\n| 1 |'))
    expect(screen.getByText('Row 2 has 1 cells, the heading has 2.')).toBeDefined()
    expect(screen.getByText('Show the answer as it came')).toBeDefined()
  })

  it('grows while it streams, and cannot be edited before its end', () => {
    show(answered('table', table, { phase: 'streaming' }))
    fireEvent.keyDown(cell('Tea'), { key: 'Enter' })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('button', { name: 'Copy' }).hasAttribute('disabled')).toBe(true)
  })

  it('names characters that cannot be seen', () => {
    show(answered('table', '| a |\n|---|\n| x\u202ey |'))
    expect(screen.getByText('U+202E')).toBeDefined()
  })

  it('keeps the first answer in sight where it was asked for once more', () => {
    const repaired = { text: 'No table.', problems: ['There is no table in the answer.'] }
    show(answered('table', table, { repaired }))
    expect(screen.getByText('The answer did not fit; asked once more.')).toBeDefined()
    expect(screen.getByText('No table.')).toBeDefined()
    expect(cell('Tea')).toBeDefined()
  })
})

describe('text beside the reading on this computer', () => {
  it('marks what differs, and a click chooses', async () => {
    show(answered('text', 'Total 1204 EUR', { checked: 'Total 1284 EUR' }))
    const marked = screen.getByRole('button', {
      name: 'The model reads “1204”, this computer “1284”',
    })
    expect(marked.textContent).toBe('1204')
    fireEvent.click(marked)
    expect(marked.textContent).toBe('1284')
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied as Text')
    expect(bridge.named('copyForm')).toEqual([{ format: 'text', text: 'Total 1284 EUR' }])
  })

  it('says so where it could not be read on this computer', () => {
    show(answered('text', 'one two', { uncheckedFor: 'There is no data for Korean.' }))
    expect(
      screen.getByText(
        'Not compared with a reading on this computer: There is no data for Korean.',
      ),
    ).toBeDefined()
  })

  it('says so where nothing was read, and begins with what main has kept', () => {
    show(answered('text', 'one two', { checked: '' }))
    expect(screen.getByText(/Nothing was read/)).toBeDefined()
    cleanup()
    show(answered('text', 'one two', { checked: 'one too', edits: { taken: [1] } }))
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('too')
  })

  it('says so where both agree', () => {
    show(answered('text', 'one two', { checked: 'one\ntwo' }))
    expect(screen.getByText(/agree/)).toBeDefined()
  })
})

describe('a formula', () => {
  const draw = (terms: number, phase: AnswerView['phase']) => {
    const sum = Array.from({ length: terms }, () => 'x').join('+')
    const view = answered('latex', `$$${sum}$$`, { phase })
    const turn = currentTurn(view)
    return (
      <ContractView turn={turn} place={0} done={!isBusy(view)} label="Answer" shot={undefined} />
    )
  }
  const terms = (container: HTMLElement) =>
    container.querySelector('annotation')?.textContent?.split('+').length

  it('is drawn while it grows as long as that is quick, and once it is complete', async () => {
    const { container, rerender } = render(draw(100, 'streaming'))
    await waitFor(() => expect(terms(container)).toBe(100))
    rerender(draw(400, 'streaming'))
    expect(container.querySelector('pre')?.textContent).toHaveLength(799)
    expect(terms(container)).toBe(100)
    rerender(draw(400, 'done'))
    expect(terms(container)).toBe(400)
    rerender(draw(5000, 'done'))
    expect(terms(container)).toBeUndefined()
    screen.getByText('This cannot be drawn: the formula is too long')
  })
})

describe('the view of a contract', () => {
  it('is left to running text for Markdown and for what is asked further', () => {
    expect(hasView(answered('markdown', 'x'))).toBe(false)
    expect(hasView(answered('text', 'x'))).toBe(false)
    expect(hasView(answered('table', 'x'))).toBe(true)
    expect(hasView(answered('table', 'x', { turns: [{ text: 'y' }], question: 'Why?' }))).toBe(
      false,
    )
  })

  it('shows code with its language', () => {
    show(answered('code', '```python\nprint(1)\n```'))
    expect(screen.getByText('python')).toBeDefined()
    expect(screen.getByText('print(1)')).toBeDefined()
  })

  it('says what could not be saved', async () => {
    bridge.answer = async () => ({
      ok: false,
      failure: { code: 'save-failed', message: 'No room.' },
    })
    show(answered('table', table))
    fireEvent.click(screen.getByRole('button', { name: 'Save as…' }))
    await screen.findByText('No room.')
  })
})
