// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ErrorCode, Failure } from '../../../../common/errors.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { FailureBox } = await import('../../../../renderer/answer/failure-box.tsx')

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  bridge.calls.length = 0
})

const asked = { action: 'Explain', local: false, hasPicture: true }

let otherModels = 0

function show(failure: Partial<Failure> & { code: ErrorCode }, retryAt?: number) {
  const view = { asked, ...(retryAt === undefined ? {} : { retryAt }) }
  const other = () => {
    otherModels += 1
  }
  render(
    <FailureBox failure={{ message: 'It failed.', ...failure }} view={view} onOtherModel={other} />,
  )
}

const names = () => screen.queryAllByRole('button').map((button) => button.textContent)

describe('FailureBox', () => {
  it.each<[ErrorCode, string[]]>([
    ['cut-off', ['Try again']],
    ['stalled', ['Try again']],
    ['server-error', ['Try again']],
    ['rate-limited', ['Try again']],
    ['unreachable', ['Open settings', 'Try again']],
    ['too-large', ['Send smaller']],
    ['unauthorized', ['Open settings']],
    ['wrong-url', ['Open settings']],
    ['not-found', ['Open settings']],
    ['content-filter', ['Another model']],
    ['refused-images', ['Another model']],
    ['screen-permission', ['Open System Settings', 'Restart Eyeshot']],
  ])('%s offers %j', (code, offered) => {
    show({ code })
    expect(screen.getByRole('alert').textContent).toBe('It failed.')
    expect(names()).toEqual(offered)
  })

  it('counts down, and can be cancelled or cut short', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    show({ code: 'rate-limited', retryAfterMs: 7000 }, 1_007_000)
    expect(screen.getByRole('timer').textContent).toContain('7 seconds')
    act(() => vi.advanceTimersByTime(3000))
    expect(screen.getByRole('timer').textContent).toContain('4 seconds')
    // The alert stays as it was, so that nobody hears each second.
    expect(screen.getByRole('alert').textContent).toBe('It failed.')
    fireEvent.click(screen.getByRole('button', { name: 'Ask now' }))
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(bridge.calls.map(({ name }) => name)).toEqual(['retry', 'stop'])
  })

  it.each([
    [61_000, '61 seconds'],
    [600_000, '10 minutes'],
  ])('says how long a wait is that is left to the user: %i ms', (retryAfterMs, text) => {
    show({ code: 'rate-limited', retryAfterMs })
    expect(screen.getByRole('alert').textContent).toContain(text)
  })

  it('sends smaller', () => {
    show({ code: 'too-large' })
    fireEvent.click(screen.getByRole('button', { name: 'Send smaller' }))
    expect(bridge.named('sendSmaller')).toHaveLength(1)
  })

  it('leads to where macOS allows the screen, and starts again', () => {
    show({ code: 'screen-permission' })
    fireEvent.click(screen.getByRole('button', { name: 'Open System Settings' }))
    fireEvent.click(screen.getByRole('button', { name: 'Restart Eyeshot' }))
    expect(bridge.calls.map(({ name }) => name)).toEqual(['openScreenRecordingPane', 'restart'])
  })

  it('leads to the choice of another model', () => {
    show({ code: 'refused-images' })
    fireEvent.click(screen.getByRole('button', { name: 'Another model' }))
    expect(otherModels).toBe(1)
  })
})
