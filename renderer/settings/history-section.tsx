import { useRef } from 'react'
import { t } from '../../common/i18n.ts'
import type { HistorySettings } from '../../common/settings.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** What is kept of the answers, for how long, and the way to be rid of it. */
export function HistorySection({ view }: SectionProps) {
  const { busy, failure, run } = useCall()
  const dialog = useRef<HTMLDialogElement>(null)
  const { history } = view.settings
  const save = (change: Partial<HistorySettings>) =>
    run(() => bridge.setHistory({ ...history, ...change }))
  const removeAll = () => {
    dialog.current?.close()
    run(() => bridge.removeHistory())
  }
  return (
    <section aria-labelledby="history" className="stack">
      <h2 id="history">{t('History')}</h2>
      <label className="check flush">
        <input
          type="checkbox"
          checked={history.keep}
          onChange={({ target }) => save({ keep: target.checked })}
        />
        {t('Keep answers, each with the picture that was sent')}
      </label>
      <Choice
        label={t('Keep them for')}
        value={history.days}
        offered={[1, 7, 30, 90, 365, 0]}
        nameOf={(days) => (days === 0 ? t('ever') : t('{{count}} days', { count: days }))}
        onChoose={(days) => save({ days })}
      />
      <Choice
        label={t('At most')}
        value={history.count}
        offered={[100, 1000, 10_000, 100_000, 0]}
        nameOf={(count) => (count === 0 ? t('any number') : t('{{count}} answers', { count }))}
        onChoose={(count) => save({ count })}
      />
      <Choice
        label={t('Pictures may take')}
        value={history.maxBytes}
        offered={[1e8, 5e8, 1e9, 5e9, 0]}
        nameOf={(bytes) =>
          bytes === 0 ? t('any room') : t('{{megabytes}} MB', { megabytes: bytes / 1e6 })
        }
        onChoose={(maxBytes) => save({ maxBytes })}
      />
      <p className="muted">
        {t(
          'What is over a limit is removed at once, the oldest first. Private answers, chosen in the tray menu, are never written to the disk.',
        )}
      </p>
      <div className="buttons">
        <button type="button" onClick={() => run(() => bridge.openHistory())}>
          {t('Open the history')}
        </button>
        <button
          type="button"
          className="danger"
          disabled={busy}
          onClick={() => dialog.current?.showModal()}
        >
          {t('Delete the history…')}
        </button>
      </div>
      <FailureLine failure={failure} />
      <dialog ref={dialog} className="confirm" aria-labelledby="delete-history">
        <h2 id="delete-history">{t('Delete the whole history?')}</h2>
        <p>{t('All texts and pictures are removed from the disk. This cannot be undone.')}</p>
        <div className="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('Cancel')}
          </button>
          <button type="button" className="danger" onClick={removeAll}>
            {t('Delete the history')}
          </button>
        </div>
      </dialog>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: number
  readonly offered: readonly number[]
  readonly nameOf: (value: number) => string
  readonly onChoose: (value: number) => void
}

function Choice({ label, value, offered, nameOf, onChoose }: ChoiceProps) {
  // A value from a settings file that was edited by hand is offered too.
  const values = offered.includes(value) ? offered : [value, ...offered]
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
