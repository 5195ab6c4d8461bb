import { useId, useState } from 'react'
import type { ProviderDraft } from '../../common/ipc.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface ModelFieldProps {
  readonly draft: ProviderDraft
  readonly value: string
  readonly onChange: (model: string) => void
}

/** A model's id, typed or taken from the list that the endpoint gives. */
export function ModelField({ draft, value, onChange }: ModelFieldProps) {
  const listId = useId()
  const fieldId = useId()
  const [models, setModels] = useState<readonly string[]>()
  const { busy, failure, run } = useCall()
  const list = (allowPlainHttp: boolean) =>
    run(() => bridge.listModels({ ...draft, name: draft.name || 'new', allowPlainHttp }), setModels)
  return (
    <div className="field">
      <label htmlFor={fieldId}>Model</label>
      <div className="inline">
        <input
          id={fieldId}
          list={listId}
          spellCheck={false}
          placeholder="a model that sees images"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="button" disabled={busy || draft.baseUrl === ''} onClick={() => list(false)}>
          {busy ? 'Loading…' : 'List models'}
        </button>
      </div>
      <datalist id={listId}>
        {models?.map((model) => (
          <option key={model} value={model} />
        ))}
      </datalist>
      {models !== undefined && (
        <div className="muted" role="status">
          {models.length === 0
            ? 'The endpoint lists no models; type the name of one.'
            : `${models.length} models; type to search among them.`}
        </div>
      )}
      {failure !== undefined && (
        <div className="failure">
          {failure.message}{' '}
          {failure.code === 'insecure-endpoint' && (
            <button type="button" className="danger" onClick={() => list(true)}>
              List over plain http
            </button>
          )}
        </div>
      )}
    </div>
  )
}
