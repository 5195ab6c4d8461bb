import type { AnswerView } from '../../common/answer-view.ts'
import type { ErrorCode, Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { Countdown } from './countdown.tsx'

const bridge = bridgeOf<'answer'>()

interface FailureBoxProps {
  readonly failure: Failure
  readonly view: Pick<AnswerView, 'retryAt' | 'asked'>
  readonly onOtherModel: () => void
}

/** What went wrong, and what can be done about it. */
export function FailureBox({ failure, view, onOtherModel }: FailureBoxProps) {
  const { retryAt, asked } = view
  const { code, message } = failure
  const waiting = retryAt !== undefined
  return (
    <section className="problem" aria-label={t('Problem')}>
      <div role="alert">
        <p>{message}</p>
        {!waiting && <Wait ms={failure.retryAfterMs} />}
      </div>
      {waiting && <Countdown until={retryAt} />}
      <div className="problem-tools">
        {needsSettings.has(code) && (
          <button type="button" className="primary" onClick={() => fire(bridge.openSettings())}>
            {t('Open settings')}
          </button>
        )}
        {code === 'screen-permission' && (
          <>
            <button
              type="button"
              className="primary"
              onClick={() => fire(bridge.openScreenRecordingPane())}
            >
              {t('Open System Settings')}
            </button>
            <button type="button" onClick={() => fire(bridge.restart())}>
              {t('Restart Eyeshot')}
            </button>
          </>
        )}
        {code === 'too-large' && asked.hasPicture && (
          <button type="button" className="primary" onClick={() => fire(bridge.sendSmaller())}>
            {t('Send smaller')}
          </button>
        )}
        {needsOtherModel.has(code) && asked.hasPicture && (
          <button type="button" className="primary" onClick={onOtherModel}>
            {t('Another model')}
          </button>
        )}
        {retriable.has(code) && asked.hasPicture && (
          <button
            type="button"
            className={waiting ? undefined : 'primary'}
            onClick={() => fire(bridge.retry())}
          >
            {waiting ? t('Ask now') : t('Try again')}
          </button>
        )}
        {waiting && (
          <button type="button" onClick={() => fire(bridge.stop())}>
            {t('Cancel')}
          </button>
        )}
      </div>
    </section>
  )
}

function Wait({ ms }: { readonly ms: number | undefined }) {
  if (ms === undefined || ms < 1000) return null
  const seconds = Math.ceil(ms / 1000)
  return (
    <p>
      {seconds < 120
        ? t('The server asks to wait {{count}} seconds.', { count: seconds })
        : t('The server asks to wait {{count}} minutes.', { count: Math.ceil(seconds / 60) })}
    </p>
  )
}

const needsSettings: ReadonlySet<ErrorCode> = new Set([
  'no-provider',
  'no-key',
  'keychain-unavailable',
  'insecure-endpoint',
  'local-only',
  'unauthorized',
  'forbidden',
  'bad-request',
  'redirected',
  'tls',
  'unreachable',
  'wrong-url',
  'not-found',
  'invalid-input',
])

/** What this model will not do, and another may. */
const needsOtherModel: ReadonlySet<ErrorCode> = new Set(['refused-images', 'content-filter'])

/** What the same request may get past, now or a little later. */
const retriable: ReadonlySet<ErrorCode> = new Set([
  'cut-off',
  'stalled',
  'rate-limited',
  'server-error',
  'unreachable',
  'empty-answer',
  'payment-required',
  'keychain-locked',
])
