import { activeProvider } from '../../common/active-provider.ts'
import { t } from '../../common/i18n.ts'
import type { SectionProps } from './section-props.ts'

/** Which model each provider is asked for. */
export function ModelSection({ view: { settings } }: SectionProps) {
  const active = activeProvider(settings)
  return (
    <section aria-labelledby="models">
      <h2 id="models">{t('Models')}</h2>
      <p className="muted">
        {t('The model of a provider is chosen where the provider is edited.')}
      </p>
      <ul className="rows">
        {settings.providers.map(({ id, name, model }) => (
          <li key={id} className="row">
            <div className="grow">
              <strong>{model === '' ? t('no model chosen') : model}</strong>
              <div className="muted">
                {id === active?.id ? t('{{name}}, in use', { name }) : name}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
