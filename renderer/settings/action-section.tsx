import { builtinActions } from '../../common/builtin-actions.ts'
import { t } from '../../common/i18n.ts'
import type { SectionProps } from './section-props.ts'

/** What a hotkey can do. */
export function ActionSection(_: SectionProps) {
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t('Actions')}</h2>
      <ul className="rows">
        {builtinActions.map((action) => (
          <li key={action.id} className="row">
            <div className="grow">
              <strong>{t(action.name)}</strong>
              <div className="muted">
                {action.run === 'local' ? t('on this computer, offline') : t('asks a model')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
