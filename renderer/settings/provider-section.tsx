import { useState } from 'react'
import { activeProvider } from '../../common/active-provider.ts'
import { msg, t } from '../../common/i18n.ts'
import type { Provider } from '../../common/settings.ts'
import type { KeyState, SettingsView } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { Offers } from '../offers/offers.tsx'
import { isKeychainFailure, ProviderForm } from './provider-form.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

const keyWords: Readonly<Record<KeyState, string>> = {
  stored: msg('key in the keychain'),
  session: msg('key kept until Eyeshot quits'),
  none: msg('no key'),
}

export function ProviderSection({ view }: { readonly view: SettingsView }) {
  const { providers } = view.settings
  const active = activeProvider(view.settings)
  const [editing, setEditing] = useState<string | undefined>(
    providers.length === 0 ? 'new' : undefined,
  )
  const close = () => setEditing(undefined)
  return (
    <section aria-labelledby="providers">
      <h2 id="providers">{t('Providers')}</h2>
      <p className="muted">
        {t(
          'Explain asks the chosen provider. The selected part of the screen is sent there, and nowhere else.',
        )}
      </p>
      <Offers view={view} />
      <ul className="rows">
        {providers.map((provider) =>
          editing === provider.id ? (
            <li key={provider.id}>
              <ProviderForm
                view={view}
                provider={provider}
                keyState={view.keys[provider.id] ?? 'none'}
                onDone={close}
              />
            </li>
          ) : (
            <ProviderRow
              key={provider.id}
              provider={provider}
              active={provider.id === active?.id}
              keyState={view.keys[provider.id] ?? 'none'}
              onEdit={() => setEditing(provider.id)}
            />
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <ProviderForm view={view} keyState="none" onDone={close} />
      ) : (
        <button type="button" onClick={() => setEditing('new')}>
          {t('Add a provider')}
        </button>
      )}
    </section>
  )
}

interface ProviderRowProps {
  readonly provider: Provider
  readonly active: boolean
  readonly keyState: KeyState
  readonly onEdit: () => void
}

function ProviderRow({ provider, active, keyState, onEdit }: ProviderRowProps) {
  const { failure, run } = useCall()
  const [removing, setRemoving] = useState(false)
  const { id, name } = provider
  return (
    <li className="row">
      <input
        type="radio"
        name="provider"
        aria-label={t('Use {{name}}', { name })}
        checked={active}
        onChange={() => run(() => bridge.chooseProvider(id))}
      />
      <div className="grow">
        <strong>{name}</strong>
        <div className="muted">
          {provider.model === '' ? t('no model chosen') : provider.model} · {provider.baseUrl} ·{' '}
          {t(keyWords[keyState])}
        </div>
        {failure !== undefined && <div className="failure">{failure.message}</div>}
      </div>
      {removing ? (
        <>
          <button
            type="button"
            className="danger"
            onClick={() => run(() => bridge.removeProvider({ id }))}
          >
            {t('Remove with its key')}
          </button>
          {isKeychainFailure(failure?.code) && (
            <button
              type="button"
              className="danger"
              onClick={() => run(() => bridge.removeProvider({ id, leaveKey: true }))}
            >
              {t('Remove, leave its key in the keychain')}
            </button>
          )}
          <button type="button" onClick={() => setRemoving(false)}>
            {t('Keep')}
          </button>
        </>
      ) : (
        <>
          <button type="button" aria-label={t('Edit {{name}}', { name })} onClick={onEdit}>
            {t('Edit')}
          </button>
          <button
            type="button"
            aria-label={t('Remove {{name}}', { name })}
            onClick={() => setRemoving(true)}
          >
            {t('Remove')}
          </button>
        </>
      )}
    </li>
  )
}
