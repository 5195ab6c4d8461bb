import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import type { PromptSource } from '../../common/template.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

interface PromptSourcesProps {
  /** Which of them to ask for. */
  readonly named: readonly PromptSource[]
  readonly allowed: Settings['promptSources']
}

/** Allows prompts to give away the clipboard or the name of the active window. */
export function PromptSources({ named, allowed }: PromptSourcesProps) {
  const { failure, run } = useCall()
  const words: Readonly<Record<PromptSource, string>> = {
    clipboard: t('Prompts may send what is on the clipboard'),
    window: t('Prompts may send the name of the active program and the title of its window'),
  }
  return (
    <>
      {named.map((source) => (
        <label key={source} className="check flush">
          <input
            type="checkbox"
            checked={allowed[source]}
            onChange={({ target }) =>
              run(() =>
                bridge.setPreferences({ promptSources: { ...allowed, [source]: target.checked } }),
              )
            }
          />
          {words[source]}
        </label>
      ))}
      <FailureLine failure={failure} />
    </>
  )
}
