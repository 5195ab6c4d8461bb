import { activeProvider } from '../../common/active-provider.ts'
import { allActions } from '../../common/all-actions.ts'
import { t } from '../../common/i18n.ts'
import { ActionModelRow } from './action-model-row.tsx'
import type { SectionProps } from './section-props.ts'

/** Which model each provider is asked for, and which one each action asks. */
export function ModelSection({ view: { settings } }: SectionProps) {
  const active = activeProvider(settings)
  const actions = allActions(settings).filter(({ run }) => run === 'model')
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
      {settings.providers.length > 0 && (
        <>
          <h3>{t('Models of the actions')}</h3>
          <p className="muted">
            {t(
              'An action asks the default provider, or one of its own; an empty model is the one of that provider.',
            )}
          </p>
          <ul className="rows">
            {actions.map((action) => (
              <ActionModelRow
                key={action.id}
                action={{ id: action.id, name: t(action.name) }}
                settings={settings}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
