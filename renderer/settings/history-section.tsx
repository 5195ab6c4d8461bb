import { t } from '../../common/i18n.ts'
import type { SectionProps } from './section-props.ts'

/** What is kept of the answers. */
export function HistorySection(_: SectionProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('History')}</h2>
      <p className="muted">{t('No answer is kept once its window is closed.')}</p>
    </section>
  )
}
