import { useId, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { ModelInfo, ModelTest } from '../../common/models.ts'
import type { ProviderDraft } from '../../common/settings-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { ModelCombobox } from './model-combobox.tsx'
import { ModelTestResult } from './model-test-result.tsx'
import { ModelVerdict } from './model-verdict.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface ModelFieldProps {
  readonly draft: ProviderDraft
  readonly value: string
  readonly onChange: (model: string) => void
}

/** A model's id, typed or found in the list that the endpoint gives; with a test of it. */
export function ModelField({ draft, value, onChange }: ModelFieldProps) {
  const fieldId = useId()
  const [models, setModels] = useState<readonly ModelInfo[]>()
  const [test, setTest] = useState<ModelTest>()
  const listing = useCall()
  const testing = useCall()
  const busy = listing.busy || testing.busy
  const whole = { ...draft, name: draft.name || 'new' }
  const known = models?.find(({ id }) => id === value.trim()) ?? test?.info

  const learn = (info: ModelInfo) => {
    setModels((before) =>
      before?.some(({ id }) => id === info.id)
        ? before.map((one) => (one.id === info.id ? info : one))
        : [...(before ?? []), info],
    )
  }
  const list = (allowPlainHttp: boolean) =>
    listing.run(
      () => bridge.listModels({ ...whole, allowPlainHttp }),
      (found) => found !== undefined && setModels(found),
    )
  const runTest = (allowPlainHttp: boolean) => {
    setTest(undefined)
    testing.run(
      () => bridge.testModel({ ...whole, allowPlainHttp }),
      (result) => {
        if (result === undefined) return
        setTest(result)
        learn(result.info)
      },
    )
  }
  const change = (model: string) => {
    setTest(undefined)
    onChange(model)
  }
  return (
    <div className="field">
      <label htmlFor={fieldId}>{t('Model')}</label>
      <div className="inline wrap">
        <ModelCombobox id={fieldId} value={value} models={models ?? []} onChange={change} />
        <button type="button" disabled={busy || draft.baseUrl === ''} onClick={() => list(false)}>
          {listing.busy ? t('Loading…') : t('List models')}
        </button>
        <button
          type="button"
          disabled={busy || draft.baseUrl === '' || value.trim() === ''}
          onClick={() => runTest(false)}
        >
          {testing.busy ? t('Testing…') : t('Test')}
        </button>
        {busy && (
          <button type="button" onClick={() => fire(bridge.stopModelCall())}>
            {t('Stop')}
          </button>
        )}
      </div>
      {models !== undefined && models.length !== 1 && (
        <div className="muted" role="status">
          {models.length === 0
            ? t('The endpoint lists no models; type the name of one.')
            : t('{{count}} models; type to search among them.', { count: models.length })}
        </div>
      )}
      {known !== undefined && known.id === value.trim() && (
        <ModelVerdict draft={draft} info={known} onInfo={learn} />
      )}
      {test !== undefined && <ModelTestResult test={test} />}
      {[
        { call: listing, again: list, words: t('List over plain http') },
        { call: testing, again: runTest, words: t('Test over plain http') },
      ].map(
        ({ call: { failure }, again, words }) =>
          failure !== undefined && (
            <div key={words} className="failure" role="alert">
              {failure.message}{' '}
              {failure.code === 'insecure-endpoint' && (
                <button type="button" className="danger" onClick={() => again(true)}>
                  {words}
                </button>
              )}
            </div>
          ),
      )}
    </div>
  )
}
