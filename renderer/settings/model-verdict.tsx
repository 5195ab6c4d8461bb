import { t } from '../../common/i18n.ts'
import type { ModelInfo } from '../../common/models.ts'
import type { ProviderDraft, Vision } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { ModelFacts } from './model-facts.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface ModelVerdictProps {
  readonly draft: ProviderDraft
  readonly info: ModelInfo
  readonly onInfo: (info: ModelInfo) => void
}

/** What is known of the chosen model, and what the user says to that. */
export function ModelVerdict({ draft, info, onInfo }: ModelVerdictProps) {
  const { failure, run } = useCall()
  const say = (sees: Vision) =>
    run(
      () =>
        bridge.sayVision({ draft: { ...draft, name: draft.name || 'new', model: info.id }, sees }),
      onInfo,
    )
  const learned = info.source === 'you' || info.source === 'picture'
  return (
    <div className="verdict">
      <ModelFacts info={info} />
      {info.refusal !== undefined && <div className="muted">{info.refusal}</div>}
      <div className="inline">
        {info.sees !== true && (
          <button type="button" className="small" onClick={() => say('yes')}>
            {t('It does see pictures')}
          </button>
        )}
        {info.sees !== false && (
          <button type="button" className="small" onClick={() => say('no')}>
            {t('It sees no pictures')}
          </button>
        )}
        {learned && (
          <button type="button" className="small" onClick={() => say('forget')}>
            {t('Forget this')}
          </button>
        )}
      </div>
      {failure !== undefined && <div className="failure">{failure.message}</div>}
    </div>
  )
}
