import { useEffect, useRef, useState } from 'react'
import type { ShotView } from '../../../common/answer-view.ts'
import { t } from '../../../common/i18n.ts'
import { type Cover, coversOf, type Proposal, type ReviewView } from '../../../common/review.ts'
import { bridgeOf, fire } from '../../lib/bridge.ts'
import { CoverBoard } from './cover-board.tsx'
import { keyOf, searchWords, wanted } from './proposals.ts'
import { factsOf, reasonOf } from './review-words.ts'
import { SentText } from './sent-text.tsx'
import './review.css'

const bridge = bridgeOf<'answer'>()

interface ReviewPaneProps {
  readonly review: ReviewView
  readonly shots: readonly ShotView[]
}

/** Exactly what would be sent: to be looked at, covered in parts, and sent or not. */
export function ReviewPane({ review, shots }: ReviewPaneProps) {
  const [covers, setCovers] = useState<readonly Cover[]>(review.covers)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const [textChoice, setTextChoice] = useState<boolean>()
  const [index, setIndex] = useState(0)
  const { textHits = [] } = review
  const coverText = textChoice ?? review.coverText ?? false
  const words = searchWords(review)
  const send = useRef<HTMLButtonElement>(null)
  const shot = shots[index] ?? shots[0]
  const place = review.places[index] ?? review.places[0]
  // What was covered at once is a cover like any other.
  const proposals = review.proposals.filter((one) => !accepted.has(keyOf(one)))
  const marked = wanted(proposals, dismissed)
  const toggle = (proposal: Proposal) => {
    const key = keyOf(proposal)
    setDismissed(
      dismissed.has(key)
        ? new Set([...dismissed].filter((one) => one !== key))
        : new Set([...dismissed, key]),
    )
  }
  const coverAll = () => {
    if (marked.length === 0) return
    setAccepted(new Set([...accepted, ...marked.map(keyOf)]))
    change([...covers, ...coversOf(marked)])
  }
  const submit = () =>
    fire(bridge.review({ covers: [...covers, ...coversOf(marked)], coverText, send: true }))
  const count = marked.length + (coverText ? textHits.length : 0)
  const change = (next: readonly Cover[]) => {
    setCovers(next)
    fire(bridge.review({ covers: next, send: false }))
  }

  useEffect(() => send.current?.focus(), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return
      const isPlain = !(event.ctrlKey || event.altKey || event.metaKey)
      if (isPlain && event.key.toLowerCase() === 'a') return coverAll()
      // A button that has the focus is pressed by the same key.
      const onButton = event.target instanceof Element && event.target.closest('button, summary')
      if (event.key !== 'Enter' || onButton) return
      event.preventDefault()
      submit()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <>
      <main className="review">
        <p className="review-reason">{reasonOf(review)}</p>
        {words !== undefined && (
          <p
            className={review.search === 'done' ? 'review-search' : 'review-search unsure'}
            role="status"
          >
            {words}
          </p>
        )}
        {shot !== undefined && place !== undefined && (
          <CoverBoard
            shot={shot}
            place={place}
            covers={covers}
            proposals={proposals}
            dismissed={dismissed}
            onChange={change}
            onToggle={toggle}
          />
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
        <p className="muted review-facts">
          <span>{factsOf(review, shots)}</span>{' '}
          <span>{t('Drag over what is to be covered, or press B.')}</span>
        </p>
        <SentText
          texts={review.texts}
          hits={textHits}
          covered={coverText}
          onCover={setTextChoice}
        />
      </main>
      <footer>
        {marked.length > 0 && (
          <button
            type="button"
            title={t('Cover all that is marked, and look (A)')}
            onClick={coverAll}
          >
            {t('Cover now')}
          </button>
        )}
        <span className="grow" />
        <button type="button" title={t('Cancel (Esc)')} onClick={() => fire(bridge.stop())}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="primary"
          ref={send}
          title={t('Send (Enter)')}
          onClick={submit}
        >
          {count > 0 ? t('Cover {{count}} and send', { count }) : t('Send')}
        </button>
      </footer>
    </>
  )
}
