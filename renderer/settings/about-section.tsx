import { t } from '../../common/i18n.ts'
import type { SectionProps } from './section-props.ts'

/** What this program is. */
export function AboutSection(_: SectionProps) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('About')}</h2>
      <p>{t('Eyeshot, under the MIT licence.')}</p>
    </section>
  )
}
