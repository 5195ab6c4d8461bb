import { useState } from 'react'
import type { Action } from '../../common/actions.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { FailureLine } from './failure-line.tsx'
import { ImportReview } from './import-review.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

/** Actions to and from a file; `any` says whether there is one to write. */
export function ActionFiles({ any }: { readonly any: boolean }) {
  const { busy, failure, run } = useCall()
  const [offered, setOffered] = useState<readonly Action[]>()
  const [written, setWritten] = useState<string>()
  return (
    <>
      <h3>{t('As a file')}</h3>
      <div className="buttons start">
        <button
          type="button"
          disabled={busy}
          onClick={() => run(() => bridge.openActionFile(), setOffered)}
        >
          {t('Import…')}
        </button>
        <button
          type="button"
          disabled={busy || !any}
          onClick={() => run(() => bridge.exportActions(), setWritten)}
        >
          {t('Export…')}
        </button>
      </div>
      <p className="muted" role="status">
        {written === undefined
          ? t('The file holds your own actions and those that you changed; no keys.')
          : t('Written to {{file}}', { file: written })}
      </p>
      <FailureLine failure={failure} />
      {offered !== undefined && (
        <ImportReview
          actions={offered}
          busy={busy}
          onAccept={() =>
            run(
              () => bridge.addActions(offered),
              () => setOffered(undefined),
            )
          }
          onCancel={() => setOffered(undefined)}
        />
      )}
    </>
  )
}
