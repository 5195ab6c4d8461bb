import type { MouseEvent, ReactNode } from 'react'
import { t } from '../../../common/i18n.ts'

/** The number of a footnote; a click leads to it. */
export function FootnoteReference({ number }: { readonly number: number }) {
  return (
    <sup>
      <button
        type="button"
        className="note-number"
        data-note={number}
        aria-label={t('Footnote {{number}}', { number })}
        onClick={(event) => show(event, `li[data-note="${number}"]`)}
      >
        {number}
      </button>
    </sup>
  )
}

export interface Footnote {
  readonly number: number
  readonly body: ReactNode
}

/** The footnotes of a text, by their number. */
export function FootnoteList({ notes }: { readonly notes: readonly Footnote[] }) {
  return (
    <section className="notes" aria-label={t('Footnotes')}>
      <ol>
        {notes.map(({ number, body }) => (
          <li key={number} value={number} data-note={number} tabIndex={-1}>
            {body}
            <button
              type="button"
              className="note-number"
              aria-label={t('Back to the text')}
              onClick={(event) => show(event, `sup > button[data-note="${number}"]`)}
            >
              ↩
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Shows another place of the same text and puts the focus there. */
function show(event: MouseEvent, selector: string): void {
  const place = event.currentTarget.closest('.markdown')?.querySelector<HTMLElement>(selector)
  place?.scrollIntoView({ block: 'nearest' })
  place?.focus()
}
