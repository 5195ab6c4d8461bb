import { useId, useState } from 'react'
import { activeProvider } from '../../common/active-provider.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface ActionModelRowProps {
  readonly settings: Settings
  readonly action: { readonly id: string; readonly name: string }
}

/** Which provider and model one action asks; without a choice, the default. */
export function ActionModelRow({ settings, action }: ActionModelRowProps) {
  const { providers } = settings
  const choice = settings.actionModels[action.id]
  const chosen = providers.find(({ id }) => id === choice?.provider)
  const [model, setModel] = useState(choice?.model ?? '')
  const { busy, failure, run } = useCall()
  const selectId = useId()
  const standard = activeProvider(settings)
  const set = (provider: string, next: string) =>
    run(() =>
      bridge.setActionModel({
        action: action.id,
        ...(provider === '' ? {} : { target: { provider, model: next.trim() } }),
      }),
    )
  const choose = (provider: string) => {
    setModel('')
    set(provider, '')
  }
  const save = () => {
    if (chosen !== undefined && model.trim() !== choice?.model) set(chosen.id, model)
  }
  return (
    <li className="row">
      <div className="grow">
        <label htmlFor={selectId}>{action.name}</label>
        {failure !== undefined && <div className="failure">{failure.message}</div>}
      </div>
      <div className="action-model">
        <select
          id={selectId}
          disabled={busy}
          value={chosen?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">
            {standard === undefined
              ? t('the default')
              : t('the default: {{name}}', { name: standard.name })}
          </option>
          {providers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {chosen !== undefined && (
          <input
            aria-label={t('Model of {{name}}', { name: action.name })}
            spellCheck={false}
            placeholder={chosen.model === '' ? t('a model that sees images') : chosen.model}
            value={model}
            onChange={(event) => setModel(event.target.value)}
            onBlur={save}
            onKeyDown={(event) => event.key === 'Enter' && save()}
          />
        )}
      </div>
    </li>
  )
}
