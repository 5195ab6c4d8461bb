import { useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { UpdateView } from '../../common/settings-view.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Whether to look for updates, and what was found. */
export function Updates({ on }: { readonly on: boolean }) {
  const [found, setFound] = useState<UpdateView>()
  const { busy, failure, run } = useCall()
  const look = () => {
    setFound(undefined)
    run(() => bridge.lookForUpdate(), setFound)
  }
  return (
    <div className="stack about-part">
      <h3>{t('Updates')}</h3>
      <label className="check flush">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setFound(undefined)
            run(() => bridge.setPreferences({ lookForUpdates: target.checked }))
          }}
        />
        {t('Look for updates once a day')}
      </label>
      <p className="muted">
        {t(
          'Off until you switch it on, and never in local-only mode. The list of versions is asked for; nothing about you is sent, and nothing is installed unasked.',
        )}
      </p>
      {on && (
        <div className="buttons start">
          <button type="button" disabled={busy} onClick={look}>
            {busy ? t('Looking…') : t('Look now')}
          </button>
          {found?.way === 'install' && (
            <button
              type="button"
              className="primary"
              disabled={busy}
              onClick={() => run(() => bridge.installUpdate())}
            >
              {t('Install and start anew')}
            </button>
          )}
          <span role="status">{found === undefined ? '' : wordsOf(found)}</span>
        </div>
      )}
      <FailureLine failure={failure} />
    </div>
  )
}

function wordsOf({ version, way }: UpdateView): string {
  if (version === undefined) return t('This is the newest version.')
  return way === 'install'
    ? t('Eyeshot {{version}} is there.', { version })
    : t('Eyeshot {{version}} is there. Fetch it by hand, and compare it with SHA256SUMS.', {
        version,
      })
}
