import { useState } from 'react'
import type { Action } from '../../common/actions.ts'
import { allActions, isBuiltin } from '../../common/all-actions.ts'
import { t } from '../../common/i18n.ts'
import { ActionIcon } from '../lib/action-icon.tsx'
import { bridgeOf } from '../lib/bridge.ts'
import { ActionFiles } from './action-files.tsx'
import { ActionForm } from './action-form.tsx'
import { FailureLine } from './failure-line.tsx'
import type { SectionProps } from './section-props.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** What a hotkey can do: the actions that are built in, and the user's own. */
export function ActionSection({ view }: SectionProps) {
  const [editing, setEditing] = useState<string>()
  const close = () => setEditing(undefined)
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t('Actions')}</h2>
      <p className="muted">
        {t('What is done with a selection. Change those that are there, or make your own.')}
      </p>
      <ul className="rows">
        {allActions(view.settings).map((action) =>
          editing === action.id ? (
            <li key={action.id}>
              <ActionForm view={view} action={action} onDone={close} />
            </li>
          ) : (
            <ActionRow
              key={action.id}
              action={action}
              changed={view.settings.actions.includes(action)}
              onEdit={() => setEditing(action.id)}
            />
          ),
        )}
      </ul>
      {editing === 'NEW' ? (
        <ActionForm view={view} onDone={close} />
      ) : (
        <button type="button" onClick={() => setEditing('NEW')}>
          {t('New action')}
        </button>
      )}
      <ActionFiles any={view.settings.actions.length > 0} />
    </section>
  )
}

interface ActionRowProps {
  readonly action: Action
  /** Whether it is the user's, or was changed by the user. */
  readonly changed: boolean
  readonly onEdit: () => void
}

function ActionRow({ action, changed, onEdit }: ActionRowProps) {
  const { failure, run } = useCall()
  const [removing, setRemoving] = useState(false)
  const name = t(action.name)
  const builtin = isBuiltin(action.id)
  const where = action.run === 'local' ? t('on this computer, offline') : t('asks a model')
  const state = builtin ? t('changed') : t('your own')
  return (
    <li className="row">
      <ActionIcon name={action.icon} />
      <div className="grow">
        <strong>{name}</strong>
        <div className="muted">{changed ? `${where} · ${state}` : where}</div>
        <FailureLine failure={failure} />
      </div>
      {removing ? (
        <>
          <button
            type="button"
            className="danger"
            onClick={() => run(() => bridge.removeAction(action.id))}
          >
            {builtin ? t('Make it what it was') : t('Delete it')}
          </button>
          <button type="button" onClick={() => setRemoving(false)}>
            {t('Keep')}
          </button>
        </>
      ) : (
        <>
          <button type="button" aria-label={t('Edit {{name}}', { name })} onClick={onEdit}>
            {t('Edit')}
          </button>
          {changed && (
            <button
              type="button"
              aria-label={builtin ? t('Reset {{name}}', { name }) : t('Delete {{name}}', { name })}
              onClick={() => setRemoving(true)}
            >
              {builtin ? t('Reset') : t('Delete')}
            </button>
          )}
        </>
      )}
    </li>
  )
}
