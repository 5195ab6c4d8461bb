import { t } from '../../common/i18n.ts'

/** Says that nothing beyond this computer is reached; the style sheet hides it out of the mode. */
export function LocalOnlyBadge() {
  return (
    <span className="badge local-only" title={t('Eyeshot connects to nothing but this computer')}>
      {t('Local only')}
    </span>
  )
}
