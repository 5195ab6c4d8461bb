import { type FormEvent, useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { ModelChoiceView } from '../../common/ipc.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'
import { Sheet } from '../lib/sheet.tsx'

const bridge = bridgeOf<'answer'>()

/** Chooses the model that the same is asked of; its answer comes in a window beside this one. */
export function ModelPicker({ onClose }: { readonly onClose: () => void }) {
  const [choices, setChoices] = useState<readonly ModelChoiceView[]>()
  const [provider, setProvider] = useState('')
  const [model, setModel] = useState('')

  useEffect(() => {
    const load = async () => {
      const all = await unwrap(bridge.modelChoices())
      setChoices(all)
      setProvider(all[0]?.provider ?? '')
      setModel(all[0]?.model ?? '')
    }
    fire(load())
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    fire(bridge.askModel({ provider, model: model.trim() }))
    onClose()
  }
  const choose = (id: string) => {
    setProvider(id)
    setModel(choices?.find((choice) => choice.provider === id)?.model ?? '')
  }

  return (
    <Sheet title={t('Ask another model')} onClose={onClose}>
      {choices?.length === 0 ? (
        <p>{t('No provider is set up yet. Add one in the settings.')}</p>
      ) : (
        <form className="model-picker" onSubmit={submit}>
          <label>
            {t('Provider')}
            <select value={provider} onChange={(event) => choose(event.target.value)}>
              {choices?.map((choice) => (
                <option key={choice.provider} value={choice.provider}>
                  {choice.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('Model')}
            <input
              value={model}
              maxLength={200}
              spellCheck={false}
              onChange={(event) => setModel(event.target.value)}
            />
          </label>
          <p className="muted">{t('Both answers stay open, side by side.')}</p>
          <button type="submit" className="primary" disabled={model.trim() === ''}>
            {t('Ask')}
          </button>
        </form>
      )}
    </Sheet>
  )
}
