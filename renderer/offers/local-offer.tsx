import { useId, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { ModelInfo } from '../../common/models.ts'
import type { LocalServer } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { useCall } from '../settings/use-call.ts'

/** One server on this computer, with its models that see. */
export function LocalOffer({ server }: { readonly server: LocalServer }) {
  const { name, preset, models } = server
  const choices = worthOffering(models)
  const [model, setModel] = useState(choices[0]?.id ?? '')
  const { busy, failure, run } = useCall()
  const selectId = useId()
  const blind = choices.length === 0
  return (
    <div className="offer">
      <div>
        <strong>{t('{{name}} is running', { name })}</strong>
        <div className="muted">
          {blind
            ? t('It has no model that sees pictures yet. Add one there, then open this again.')
            : t('No key, and no picture leaves this computer.')}
        </div>
        {failure !== undefined && <div className="failure">{failure.message}</div>}
      </div>
      {!blind && (
        <div className="offer-choice">
          <label className="visually-hidden" htmlFor={selectId}>
            {t('Model of {{name}}', { name })}
          </label>
          <select id={selectId} value={model} onChange={(event) => setModel(event.target.value)}>
            {choices.map(({ id, sees }) => (
              <option key={id} value={id}>
                {sees === true ? id : t('{{id}} (may see pictures)', { id })}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="primary"
            disabled={busy}
            onClick={() => run(() => bridgeOf<'settings'>().addLocal({ preset, model }))}
          >
            {t('Use it')}
          </button>
        </div>
      )}
    </div>
  )
}

/** The models that see; where nobody says so of any, those of which nobody says the contrary. */
function worthOffering(models: readonly ModelInfo[]): readonly ModelInfo[] {
  const seeing = models.filter(({ sees }) => sees === true)
  return seeing.length > 0 ? seeing : models.filter(({ sees }) => sees === undefined)
}
