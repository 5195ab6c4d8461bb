// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { partsOf, SentText } from '../../../../renderer/answer/review/sent-text.tsx'

afterEach(cleanup)

const hits = [
  { kind: 'email', text: 'anna@web.de' },
  { kind: 'name', text: 'anna' },
] as const

it('cuts a text at what was found in it', () => {
  const text = 'To anna@web.de and anna, anna@web.de'
  const parts = partsOf(text, hits)
  expect(parts.map(({ part }) => part).join('')).toBe(text)
  expect(parts.flatMap(({ hit }) => hit?.kind ?? [])).toEqual(['email', 'name', 'email'])
  expect(partsOf('', hits)).toEqual([])
})

it('shows what was found, and asks whether to cover it', () => {
  const onCover = vi.fn()
  render(<SentText texts={['To anna@web.de']} hits={hits} covered={true} onCover={onCover} />)
  screen.getByText('Found in the text: 1 × E-mail address, 1 × Name of your list.')
  expect(screen.getByText('anna@web.de').tagName).toBe('MARK')
  screen.getByLabelText('Cover it in the text').click()
  expect(onCover).toHaveBeenCalledWith(false)
})

it('says nothing where nothing was found', () => {
  render(<SentText texts={['Hello']} hits={[]} covered={false} onCover={() => undefined} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  screen.getByText('Hello')
})
