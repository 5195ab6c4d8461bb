import { t } from '../../common/i18n.ts'
import { Diagnostics } from './diagnostics.tsx'
import { LicenceList } from './licence-list.tsx'
import type { SectionProps } from './section-props.ts'
import { Updates } from './updates.tsx'

/** What this program is, and what it runs on. */
export function AboutSection({ view }: SectionProps) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('About')}</h2>
      <p>{t('Eyeshot, under the MIT licence.')}</p>
      <dl className="versions">
        {Object.entries(view.versions).map(([name, version]) => (
          <div key={name}>
            <dt className="muted">{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        {t(
          'Run on Linux with X11 so far; not on Wayland, macOS and Windows. The README says more.',
        )}
      </p>
      <Updates on={view.settings.lookForUpdates} />
      <Diagnostics />
      <LicenceList />
    </section>
  )
}
