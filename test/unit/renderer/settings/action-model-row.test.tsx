// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../../../common/settings.ts'
import { provider, settingsWith } from '../../../support/fakes.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { ActionModelRow } = await import('../../../../renderer/settings/action-model-row.tsx')

const other = { ...provider, id: 'other', name: 'Other', model: 'model-2' }
const base = settingsWith(provider, other)
const action = { id: 'explain', name: 'Explain' }

const show = (settings: Settings = base) =>
  render(<ActionModelRow settings={settings} action={action} />)

beforeEach(() => {
  bridge.calls.length = 0
})
afterEach(cleanup)

describe('ActionModelRow', () => {
  it('asks the default where nothing is chosen, and names it', () => {
    show()
    expect(screen.getByLabelText<HTMLSelectElement>('Explain').value).toBe('')
    screen.getByText('the default: Mine')
    expect(screen.queryByLabelText('Model of Explain')).toBeNull()
  })

  it('takes a provider, then a model of it, then the default again', async () => {
    const { rerender } = show()
    const choose = async (value: string) => {
      await act(async () => {
        fireEvent.change(screen.getByLabelText('Explain'), { target: { value } })
      })
    }
    await choose('other')
    const actionModels = { explain: { provider: 'other', model: '' } }
    rerender(<ActionModelRow settings={{ ...base, actionModels }} action={action} />)
    const field = screen.getByLabelText<HTMLInputElement>('Model of Explain')
    expect(field.placeholder).toBe('model-2')
    fireEvent.change(field, { target: { value: ' large ' } })
    await act(async () => {
      fireEvent.blur(field)
    })
    await choose('')
    expect(bridge.named('setActionModel')).toEqual([
      { action: 'explain', target: { provider: 'other', model: '' } },
      { action: 'explain', target: { provider: 'other', model: 'large' } },
      { action: 'explain' },
    ])
  })

  it('finds the model in the list of its provider', async () => {
    const actionModels = { explain: { provider: 'other', model: '' } }
    show({ ...base, actionModels })
    bridge.answer = async () => ({ ok: true, value: [{ id: 'seer-1' }, { id: 'seer-2' }] })
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'List models for Explain' }))
    })
    expect(bridge.named('listModels')).toEqual([other])
    const field = screen.getByRole('combobox', { name: 'Model of Explain' })
    fireEvent.change(field, { target: { value: 'seer' } })
    await act(async () => {
      fireEvent.mouseDown(screen.getByRole('option', { name: /seer-2/ }))
    })
    expect(bridge.named('setActionModel')).toEqual([
      { action: 'explain', target: { provider: 'other', model: 'seer-2' } },
    ])
  })
})
