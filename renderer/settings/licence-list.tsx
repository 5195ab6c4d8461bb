import { useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { Licence } from '../../common/licence.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Whose work is inside, once it is asked for: each with its licence, to be unfolded. */
export function LicenceList() {
  const [licences, setLicences] = useState<readonly Licence[]>()
  const { busy, failure, run } = useCall()
  if (licences === undefined) {
    return (
      <>
        <div className="buttons start">
          <button type="button" disabled={busy} onClick={() => run(bridge.licences, setLicences)}>
            {t('Licences of what is inside')}
          </button>
        </div>
        <FailureLine failure={failure} />
      </>
    )
  }
  return (
    <section aria-labelledby="licences">
      <h3 id="licences">{t('Licences of what is inside')}</h3>
      <p className="muted">
        {t('Electron and Chromium bring theirs as LICENSES.chromium.html beside the program.')}
      </p>
      <ul className="licences">
        {licences.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} <span className="muted">{[version, licence].join(' · ')}</span>
              </summary>
              <p className="licence-text">{text || t('The package has no text of it.')}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
