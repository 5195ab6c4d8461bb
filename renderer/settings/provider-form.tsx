import { type FormEvent, useState } from 'react'
import { originOf, reachOf } from '../../common/endpoint.ts'
import { t } from '../../common/i18n.ts'
import { presetOf } from '../../common/presets.ts'
import type { Provider } from '../../common/settings.ts'
import type { KeyState, ProviderDraft, SettingsView } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { KeyLink } from './key-link.tsx'
import { ModelField } from './model-field.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface ProviderFormProps {
  readonly view: SettingsView
  /** Absent for a new one. */
  readonly provider?: Provider
  readonly keyState: KeyState
  readonly onDone: () => void
}

export function ProviderForm({ view, provider, keyState, onDone }: ProviderFormProps) {
  const first = view.presets[0]
  const [name, setName] = useState(provider?.name ?? first?.name ?? '')
  const [baseUrl, setBaseUrl] = useState(provider?.baseUrl ?? first?.baseUrl ?? '')
  const [model, setModel] = useState(provider?.model ?? '')
  const [key, setKey] = useState('')
  const [preset, setPreset] = useState(provider === undefined ? first?.id : undefined)
  const { busy, failure, run } = useCall()

  const choosePreset = (id: string) => {
    const chosen = view.presets.find((one) => one.id === id)
    if (chosen === undefined) return
    setPreset(chosen.id)
    setName(chosen.id === 'custom' ? '' : chosen.name)
    setBaseUrl(chosen.baseUrl)
    setModel(chosen.model ?? '')
    // A key is meant for one service; it must not go to the next one by accident.
    setKey('')
  }
  const draft: ProviderDraft = {
    name: name.trim(),
    baseUrl,
    model,
    ...(provider === undefined ? {} : { id: provider.id }),
    ...(preset === undefined ? {} : { preset }),
    ...(key.trim() === '' ? {} : { key: key.trim() }),
  }
  const save = (consent: Partial<ProviderDraft> = {}) =>
    run(() => bridge.saveProvider({ ...draft, ...consent }), onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }

  return (
    <form className="card" onSubmit={submit}>
      {provider === undefined && (
        <label>
          {t('Service')}
          <select defaultValue={first?.id} onChange={(event) => choosePreset(event.target.value)}>
            {view.presets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('Name')}
        <input
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        {t('Base URL')}
        <input
          required
          placeholder="https://host/v1"
          spellCheck={false}
          value={baseUrl}
          onChange={(event) => setBaseUrl(event.target.value)}
        />
      </label>
      <label>
        {t('API key')}
        <input
          type="password"
          autoComplete="off"
          placeholder={keyHint(keyState, baseUrl, provider)}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <KeyLink url={presetOf({ baseUrl, preset: draft.preset ?? provider?.preset }).keyUrl} />
      <ModelField draft={draft} value={model} onChange={setModel} />
      {failure !== undefined && (
        <div className="failure" role="alert">
          {failure.message}
        </div>
      )}
      <div className="buttons">
        {failure?.code === 'insecure-endpoint' && (
          <button type="button" className="danger" onClick={() => save({ allowPlainHttp: true })}>
            {t('Use plain http all the same')}
          </button>
        )}
        {isKeychainFailure(failure?.code) && (
          <button type="button" onClick={() => save({ sessionOnly: true })}>
            {t('Keep the key until Eyeshot quits')}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t('Cancel')}
        </button>
        <button type="submit" className="primary" disabled={busy}>
          {busy ? t('Saving…') : t('Save')}
        </button>
      </div>
    </form>
  )
}

/** What an empty field means; a stored key stays behind when the address moves elsewhere. */
function keyHint(keyState: KeyState, baseUrl: string, provider: Provider | undefined): string {
  const moved = provider !== undefined && originOf(baseUrl) !== originOf(provider.baseUrl)
  if (keyState !== 'none' && !moved) return t('leave empty to keep it')
  if (keyState !== 'none') return t('enter the key for the new address')
  const origin = originOf(baseUrl)
  return origin !== undefined && reachOf(origin) === 'loopback'
    ? t('not needed for a local server')
    : t('your key for this service')
}

/** Whether a failure is one of the keychain, so that there is a way around it. */
export function isKeychainFailure(code: string | undefined): boolean {
  return code === 'keychain-unavailable' || code === 'keychain-locked'
}
