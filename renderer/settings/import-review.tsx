import { useState } from 'react'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { sourcesOf } from '../../common/template.ts'

interface ImportReviewProps {
  readonly actions: readonly Action[]
  readonly busy: boolean
  readonly onAccept: () => void
  readonly onCancel: () => void
}

/** What a file brings, before it is taken; what gives more away than the picture needs consent. */
export function ImportReview({ actions, busy, onAccept, onCancel }: ImportReviewProps) {
  const [agreed, setAgreed] = useState(false)
  const curious = actions.filter(({ prompt }) => sourcesOf(prompt).length > 0)
  return (
    <section className="card" aria-label={t('Import actions')}>
      <strong>{t('{{count}} actions in the file', { count: actions.length })}</strong>
      {actions.map((action) => (
        <details key={action.id}>
          <summary>{action.name}</summary>
          <pre>{action.prompt}</pre>
        </details>
      ))}
      {curious.length > 0 && (
        <label className="check flush">
          <input
            type="checkbox"
            checked={agreed}
            onChange={({ target }) => setAgreed(target.checked)}
          />
          {t('{{names}} may use the clipboard or the name of the active window', {
            names: curious.map(({ name }) => name).join(', '),
          })}
        </label>
      )}
      <div className="buttons">
        <button type="button" onClick={onCancel}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="primary"
          disabled={busy || (curious.length > 0 && !agreed)}
          onClick={onAccept}
        >
          {t('Add them')}
        </button>
      </div>
    </section>
  )
}
