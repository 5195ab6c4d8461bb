// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { type AnswerView, emptyView, reduceView } from '../../../../common/answer-view.ts'
import type { ErrorCode } from '../../../../common/errors.ts'
import { stubBridge } from '../../../support/stub-bridge.ts'

const bridge = stubBridge()
const { AnswerBody } = await import('../../../../renderer/answer/answer-body.tsx')
// The body loads it when it is needed; here it takes longer than a test waits.
await import('../../../../renderer/answer/markdown/markdown.tsx')

afterEach(() => {
  cleanup()
  bridge.calls.length = 0
})

const rest = { fontSize: 14, ref: { current: null }, onOtherModel: () => undefined }

function show(change: Partial<AnswerView>) {
  const asked = { action: 'Explain', local: false, hasPicture: true, model: 'model-1' }
  return render(<AnswerBody {...rest} view={{ ...emptyView, asked, ...change }} />)
}

const hostile = [
  '<img src=x onerror="window.hacked = true">',
  '<script>window.hacked = true</script>',
  '</article><iframe src="javascript:window.hacked = true"></iframe>',
  '<a href="javascript:window.hacked = true"><b>click</b></a>',
]

/** Waits until a model's text is shown in its last form. */
async function complete(container: HTMLElement): Promise<void> {
  await waitFor(() => expect(container.querySelector('[data-complete]')).not.toBeNull())
}

describe('AnswerBody', () => {
  it.each(hostile)('shows %s as the text that it is', async (text) => {
    const { container } = show({ phase: 'done', text, reasoning: text })
    await complete(container)
    expect(screen.getByRole('article', { name: 'Answer' }).textContent).toBe(text)
    expect(container.querySelector('details')?.textContent).toContain(text)
    expect(container.querySelector('img, script, iframe, a, b')).toBeNull()
    expect('hacked' in window).toBe(false)
  })

  it('says before the answer that small text will be hard to read', () => {
    const bytes = new Uint8Array()
    const shot = { mime: 'image/png', width: 1, height: 1, bytes }
    show({ phase: 'working', shots: [{ ...shot, warning: 'Small text.' }] })
    expect(screen.getByRole('status').textContent).toBe('Small text.')
  })

  it('shows a hostile sentence of a server as the text that it is', () => {
    const message = `The server says: ${hostile[0]}`
    const { container } = show({ phase: 'failed', failure: { code: 'server-error', message } })
    expect(screen.getByRole('alert').textContent).toBe(message)
    expect(container.querySelector('img')).toBeNull()
  })

  it('keeps line breaks and blanks of a text that was read from the picture', () => {
    const asked = { action: 'Copy text', local: true, hasPicture: true }
    show({ phase: 'done', asked, text: 'a\n\n  b\tc ' })
    expect(screen.getByRole('article').textContent).toBe('a\n\n  b\tc ')
  })

  it.each<ErrorCode>(['no-provider', 'no-key', 'unauthorized', 'insecure-endpoint'])(
    'leads to the settings where they help: %s',
    (code) => {
      show({ phase: 'failed', failure: { code, message: 'Add a key.' } })
      fireEvent.click(screen.getByRole('button', { name: 'Open settings' }))
      expect(bridge.named('openSettings')).toHaveLength(1)
    },
  )

  it.each<ErrorCode>(['no-text', 'capture-failed', 'content-filter'])(
    'does not where they do not: %s',
    (code) => {
      show({ phase: 'failed', failure: { code, message: 'It failed.' } })
      expect(screen.getByRole('alert').textContent).toContain('It failed.')
      expect(screen.queryByRole('button', { name: 'Open settings' })).toBeNull()
    },
  )

  it('draws the Markdown of a model', async () => {
    const { container } = show({ phase: 'done', text: 'It is **done**.' })
    await complete(container)
    expect(container.querySelector('strong')?.textContent).toBe('done')
  })

  it('keeps what came of an answer beside the failure', async () => {
    const failure = { code: 'cut-off', message: 'Cut off.' } as const
    const { container } = show({ phase: 'failed', text: 'half', failure })
    await complete(container)
    expect(screen.getByRole('article').textContent).toBe('half')
    expect(screen.getByRole('alert').textContent).toContain('Cut off.')
  })

  it('leaves a finished answer as it stands when the next question is asked', async () => {
    const asked = { action: 'Explain', local: false, hasPicture: true }
    const first = { ...emptyView, runId: 1, phase: 'done', asked, text: 'It is **done**.' } as const
    const { container, rerender } = render(<AnswerBody {...rest} view={first} />)
    await complete(container)
    const drawn = container.querySelector('strong')
    const next = reduceView(first, { type: 'begin', asked, question: 'Why?' })
    rerender(<AnswerBody {...rest} view={next} />)
    expect(screen.getByText('Why?')).toBeDefined()
    const [earlier] = screen.getAllByRole('article')
    expect(earlier?.getAttribute('aria-label')).toBe('Answer 1')
    expect(earlier?.querySelector('strong')).toBe(drawn)
  })

  it('leaves a form as it stands when the next question is asked', () => {
    const asked = { action: 'Table', local: false, hasPicture: true, contract: 'table' } as const
    const text = '| a | b |\n|---|---|\n| 1 | 2 |'
    const first = { ...emptyView, runId: 3, phase: 'done', asked, text } as const
    const { container, rerender } = render(<AnswerBody {...rest} view={first} />)
    const drawn = container.querySelector('.contract')
    expect(drawn).not.toBeNull()
    rerender(
      <AnswerBody
        {...rest}
        view={reduceView(first, { type: 'begin', asked: { ...asked }, question: 'Why?' })}
      />,
    )
    expect(container.querySelector('.contract')).toBe(drawn)
  })

  it('says what it waits for until the first word', () => {
    const { rerender } = show({ phase: 'working' })
    expect(screen.getByText('Asking model-1…')).toBeDefined()
    const asked = { action: 'Explain', local: false, hasPicture: true }
    rerender(
      <AnswerBody {...rest} view={{ ...emptyView, asked, phase: 'streaming', text: 'First' }} />,
    )
    expect(screen.queryByText(/…$/)).toBeNull()
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('true')
  })
})
