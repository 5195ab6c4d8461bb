import { useState } from 'react'
import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** What a report of a problem needs: shown first, then copied as it was shown. */
export function Diagnostics() {
  const [text, setText] = useState<string>()
  const [copied, setCopied] = useState(false)
  const { busy, failure, run } = useCall()
  const show = () => {
    setCopied(false)
    run(() => bridge.diagnostics(), setText)
  }
  const copy = () =>
    run(
      () => bridge.copyDiagnostics(),
      () => setCopied(true),
    )
  return (
    <div className="stack about-part">
      <h3>{t('Diagnostics')}</h3>
      <p className="muted">
        {t(
          'For a report of a problem: versions, choices and a log, without texts, pictures, names, addresses and keys. Nothing is sent by itself; what is copied is what you see.',
        )}
      </p>
      {text !== undefined && (
        <textarea readOnly rows={14} value={text} aria-label={t('Diagnostics')} wrap="off" />
      )}
      <div className="buttons start">
        <button type="button" disabled={busy} onClick={show}>
          {text === undefined ? t('Show diagnostics') : t('Show them anew')}
        </button>
        {text !== undefined && (
          <button type="button" className="primary" disabled={busy} onClick={copy}>
            {t('Copy diagnostics')}
          </button>
        )}
        <span role="status" className="muted">
          {copied ? t('Copied') : ''}
        </span>
      </div>
      <FailureLine failure={failure} />
    </div>
  )
}
