import { t } from '../../common/i18n.ts'
import { ContentProtection } from './content-protection.tsx'
import { InspectChoice } from './inspect-choice.tsx'
import { LocalOnlySwitch } from './local-only-switch.tsx'
import { PersonalChoice } from './personal-choice.tsx'
import { PromptSources } from './prompt-sources.tsx'
import type { SectionProps } from './section-props.ts'

/** What leaves this computer, and what never does. */
export function PrivacySection({ view }: SectionProps) {
  const facts = [
    t('Copy text reads on this computer: no picture and no text leaves it.'),
    t(
      'Actions that ask a model send the selected rectangle, the prompt and your key to the provider that you chose, and to nobody else.',
    ),
    t('Keys are kept in the keychain of the system, each for the address it was entered for.'),
    t(
      'There is no telemetry, and nothing is loaded from the network; updates are looked for only where you switch that on, in About.',
    ),
  ]
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('Privacy')}</h2>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <LocalOnlySwitch on={view.settings.localOnly} />
      <InspectChoice privacy={view.settings.privacy} />
      <PersonalChoice privacy={view.settings.privacy} />
      <ContentProtection view={view} />
      <h3>{t('Variables of prompts')}</h3>
      <div className="stack">
        <PromptSources named={['clipboard', 'window']} allowed={view.settings.promptSources} />
      </div>
    </section>
  )
}
