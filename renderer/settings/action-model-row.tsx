import { useId, useState } from 'react'
import { activeProvider } from '../../common/active-provider.ts'
import { t } from '../../common/i18n.ts'
import type { ModelInfo } from '../../common/models.ts'
import type { Provider, Settings } from '../../common/settings.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { ModelCombobox } from './model-combobox.tsx'
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
  const [models, setModels] = useState<readonly ModelInfo[]>([])
  const { busy, failure, run } = useCall()
  const listing = useCall()
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
    setModels([])
    set(provider, '')
  }
  const save = (next: string) => {
    if (chosen !== undefined && next.trim() !== choice?.model) set(chosen.id, next)
  }
  const list = (provider: Provider) =>
    listing.run(
      () => bridge.listModels(provider),
      (found) => found !== undefined && setModels(found),
    )
  const problem = failure ?? listing.failure
  return (
    <li className="row">
      <div className="grow">
        <label htmlFor={selectId}>{action.name}</label>
        {problem !== undefined && <div className="failure">{problem.message}</div>}
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
          <>
            <ModelCombobox
              id={`${selectId}-model`}
              label={t('Model of {{name}}', { name: action.name })}
              placeholder={chosen.model === '' ? t('a model that sees images') : chosen.model}
              value={model}
              models={models}
              onChange={setModel}
              onCommit={save}
            />
            <button
              type="button"
              aria-label={t('List models for {{name}}', { name: action.name })}
              disabled={listing.busy}
              onClick={() => list(chosen)}
            >
              {listing.busy ? t('Loading…') : t('List models')}
            </button>
            {listing.busy && (
              <button type="button" onClick={() => fire(bridge.stopModelCall())}>
                {t('Stop')}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
