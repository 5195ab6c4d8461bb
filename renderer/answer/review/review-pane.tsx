import { useEffect, useRef, useState } from 'react'
import type { ShotView } from '../../../common/answer-view.ts'
import { t } from '../../../common/i18n.ts'
import type { Cover, ReviewView } from '../../../common/review.ts'
import { bridgeOf, fire } from '../../lib/bridge.ts'
import { CoverBoard } from './cover-board.tsx'
import { factsOf, reasonOf } from './review-words.ts'
import './review.css'

const bridge = bridgeOf<'answer'>()

interface ReviewPaneProps {
  readonly review: ReviewView
  readonly shots: readonly ShotView[]
}

/** Exactly what would be sent: to be looked at, covered in parts, and sent or not. */
export function ReviewPane({ review, shots }: ReviewPaneProps) {
  const [covers, setCovers] = useState<readonly Cover[]>(review.covers)
  const [index, setIndex] = useState(0)
  const send = useRef<HTMLButtonElement>(null)
  const shot = shots[index] ?? shots[0]
  const place = review.places[index] ?? review.places[0]
  const change = (next: readonly Cover[]) => {
    setCovers(next)
    fire(bridge.review({ covers: next, send: false }))
  }

  useEffect(() => send.current?.focus(), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A button that has the focus is pressed by the same key.
      const onButton = event.target instanceof Element && event.target.closest('button, summary')
      const other = document.querySelector('dialog[open]')
      if (event.key !== 'Enter' || onButton || other) return
      event.preventDefault()
      fire(bridge.review({ covers, send: true }))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [covers])

  return (
    <>
      <main className="review">
        <p className="review-reason">{reasonOf(review)}</p>
        {shot !== undefined && place !== undefined && (
          <CoverBoard shot={shot} place={place} covers={covers} onChange={change} />
        )}
        {shots.length > 1 && (
          <button
            type="button"
            className="review-next"
            onClick={() => setIndex((index + 1) % shots.length)}
          >
            {t('Picture {{number}} of {{count}}', { number: index + 1, count: shots.length })}
          </button>
        )}
        <p className="muted review-hint">{t('Drag over what is to be covered, or press B.')}</p>
        <p className="muted review-facts">{factsOf(review, shots)}</p>
        <details>
          <summary>{t('The text that goes with it')}</summary>
          <pre>{review.texts.join('\n\n')}</pre>
        </details>
      </main>
      <footer>
        <span className="grow" />
        <button type="button" title={t('Cancel (Esc)')} onClick={() => fire(bridge.stop())}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="primary"
          ref={send}
          title={t('Send (Enter)')}
          onClick={() => fire(bridge.review({ covers, send: true }))}
        >
          {t('Send')}
        </button>
      </footer>
    </>
  )
}
