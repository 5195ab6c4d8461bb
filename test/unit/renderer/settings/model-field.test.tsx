// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ModelInfo } from '../../../../common/models.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { ModelField } = await import('../../../../renderer/settings/model-field.tsx')

const models: readonly ModelInfo[] = [
  { id: 'blind-1', sees: false, source: 'endpoint' },
  { id: 'new-1' },
  {
    id: 'seer-1',
    sees: true,
    source: 'catalogue',
    context: 128_000,
    price: { input: 1, output: 2 },
  },
]

function Field() {
  const [model, setModel] = useState('')
  const draft = { name: '', baseUrl: 'https://host.example/v1', model }
  return <ModelField draft={draft} value={model} onChange={setModel} />
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Model' })
const press = async (name: string) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })))
}

beforeEach(() => {
  bridge.calls.length = 0
  bridge.answer = async (name) => ({ ok: true, value: name === 'listModels' ? models : undefined })
})
afterEach(cleanup)

describe('ModelField', () => {
  it('searches the list by words, says what is known, and takes a choice by keyboard', async () => {
    render(<Field />)
    await press('List models')
    screen.getByText('3 models; type to search among them.')
    fireEvent.click(field())
    // Those that see come first.
    const ids = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(ids[0]).toBe(
      'seer-1sees pictures, says the catalogue · 128k tokens of context · USD 1 in, 2 out per million tokens',
    )
    expect(ids[1]).toContain('new-1may see pictures; nobody says')
    fireEvent.change(field(), { target: { value: '1 BLI' } })
    expect(screen.getAllByRole('option')).toHaveLength(1)
    fireEvent.keyDown(field(), { key: 'ArrowDown' })
    const active = field().getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('blind-1')
    expect(field().getAttribute('aria-expanded')).toBe('false')
    screen.getByText('sees no pictures, says the endpoint')
  })

  it('closes on Escape and keeps what was typed', async () => {
    render(<Field />)
    await press('List models')
    fireEvent.change(field(), { target: { value: 'se' } })
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(field().value).toBe('se')
  })

  it('takes what the user says of a model, and forgets it', async () => {
    render(<Field />)
    await press('List models')
    fireEvent.change(field(), { target: { value: 'blind-1' } })
    fireEvent.blur(field())
    bridge.answer = async () => ({
      ok: true,
      value: { id: 'blind-1', sees: true, source: 'you' } satisfies ModelInfo,
    })
    await press('It does see pictures')
    screen.getByText('sees pictures, as you say')
    await press('Forget this')
    expect(bridge.named('sayVision')).toMatchObject([
      { sees: 'yes', draft: { model: 'blind-1' } },
      { sees: 'forget', draft: { model: 'blind-1' } },
    ])
  })

  it('shows a test: answer, time to the first words, what was learned', async () => {
    render(<Field />)
    fireEvent.change(field(), { target: { value: 'seer-1' } })
    fireEvent.blur(field())
    const info: ModelInfo = { id: 'seer-1', sees: true, source: 'picture' }
    bridge.answer = async () => ({
      ok: true,
      value: { text: 'LANTERN', read: true, firstTextMs: 1234, info },
    })
    await press('Test')
    const result = within(screen.getByRole('status'))
    result.getByText('LANTERN')
    result.getByText('First words after 1.23 s')
    screen.getByText('sees pictures, as a test showed')
  })

  it('can be stopped', async () => {
    render(<Field />)
    bridge.answer = (name) =>
      name === 'stopModelCall'
        ? Promise.resolve({ ok: true, value: undefined })
        : new Promise(() => undefined)
    await press('List models')
    await press('Stop')
    expect(bridge.named('stopModelCall')).toHaveLength(1)
  })
})
