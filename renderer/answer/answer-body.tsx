import { useEffect, useRef } from 'react'
import { type AnswerView, isBusy } from '../../common/answer-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { ReadingPane } from './reading-pane.tsx'

const bridge = bridgeOf<'answer'>()

/** How near to the end, in CSS pixels, a reader has to be to be taken along. */
const followDistance = 40

/** The text of the answer; it follows the end unless the reader scrolled up. */
export function AnswerBody({ view }: { readonly view: AnswerView }) {
  const body = useRef<HTMLElement>(null)
  const following = useRef(true)
  const { text, reasoning, failure, asked } = view

  useEffect(() => {
    const element = body.current
    // A text that was read comes whole, and is read from its start.
    const streams = text !== '' && !asked.local
    if (element && following.current && streams) element.scrollTop = element.scrollHeight
  }, [text, asked.local])

  const onScroll = () => {
    const element = body.current
    if (!element) return
    const below = element.scrollHeight - element.clientHeight - element.scrollTop
    following.current = below < followDistance
  }

  return (
    <main ref={body} onScroll={onScroll}>
      {reasoning !== '' && (
        <details className="reasoning">
          <summary>Reasoning</summary>
          {reasoning}
        </details>
      )}
      {text === '' && isBusy(view) && <p className="waiting muted">{waitingFor(view)}</p>}
      {view.reading === undefined ? (
        <article
          aria-label="Answer"
          aria-busy={isBusy(view)}
          className={asked.local ? 'verbatim' : undefined}
        >
          {text}
        </article>
      ) : (
        <ReadingPane key={view.runId} text={text} reading={view.reading} shot={view.shots[0]} />
      )}
      {failure !== undefined && (
        <div className="problem" role="alert">
          <p>{failure.message}</p>
          {needsSettings.has(failure.code) && (
            <button type="button" className="primary" onClick={() => fire(bridge.openSettings())}>
              Open settings
            </button>
          )}
        </div>
      )}
    </main>
  )
}

const needsSettings: ReadonlySet<string> = new Set([
  'no-provider',
  'no-key',
  'keychain-unavailable',
  'insecure-endpoint',
  'unauthorized',
  'forbidden',
  'bad-request',
  'refused-images',
  'redirected',
  'tls',
  'unreachable',
  'wrong-url',
  'not-found',
  'invalid-input',
])

function waitingFor({ asked, phase, reasoning }: AnswerView): string {
  if (asked.local) return 'Reading the text…'
  if (reasoning !== '') return 'The model is thinking…'
  return phase === 'working'
    ? `Asking ${asked.model || 'the model'}…`
    : 'Waiting for the first word…'
}
