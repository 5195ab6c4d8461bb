import { Check, Copy, RotateCcw, Split, Square } from 'lucide-react'
import { useState } from 'react'
import { type AnswerView, currentTurn } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import type { CopyFormat } from '../../common/ipc.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { hasContractView } from './contracts/contract-view.tsx'
import type { SheetName } from './sheet-name.ts'
import { statusOf } from './status.ts'

const bridge = bridgeOf<'answer'>()

interface AnswerFooterProps {
  readonly view: AnswerView
  readonly busy: boolean
  readonly open: (sheet: SheetName) => void
}

/** How the run ended, and what can be done with it. */
export function AnswerFooter({ view, busy, open }: AnswerFooterProps) {
  const { local, hasPicture } = view.asked
  return (
    <footer>
      <p className="status muted" role="status">
        {statusOf(view)}
      </p>
      <button
        type="button"
        title={t('Stop (Esc)')}
        disabled={!busy}
        onClick={() => fire(bridge.stop())}
      >
        <Square size={14} aria-hidden />
        <span className="label">{t('Stop')}</span>
      </button>
      <button
        type="button"
        title={t('Retry (Ctrl+R)')}
        disabled={busy || !hasPicture}
        onClick={() => fire(bridge.retry())}
      >
        <RotateCcw size={14} aria-hidden />
        <span className="label">{t('Retry')}</span>
      </button>
      {!local && (
        <button
          type="button"
          title={t('Ask another model (Ctrl+M)')}
          disabled={!hasPicture}
          onClick={() => open('models')}
        >
          <Split size={14} aria-hidden />
          <span className="label">{t('Another model')}</span>
        </button>
      )}
      <span className="grow" />
      {/* A form of a contract is copied where it is shown, edits included. */}
      {!hasContractView(currentTurn(view)) && <CopyButton key={String(local)} view={view} />}
    </footer>
  )
}

/** The forms of a text that was read, and of a model's answer. */
const forms: Readonly<Record<'read' | 'asked', readonly CopyFormat[]>> = {
  read: ['text', 'markdown', 'csv'],
  asked: ['markdown', 'text', 'html'],
}

function CopyButton({ view }: { readonly view: AnswerView }) {
  const { local } = view.asked
  const offered = local ? forms.read : forms.asked
  const [format, setFormat] = useState<CopyFormat>(local ? 'text' : 'markdown')
  const names: Readonly<Record<CopyFormat, string>> = {
    text: local ? t('Text') : t('Plain text'),
    markdown: 'Markdown',
    html: 'HTML',
    csv: 'CSV',
  }
  return (
    <>
      {(!local || view.reading !== undefined) && (
        <select
          aria-label={t('Copy as')}
          value={format}
          onChange={(event) => setFormat(event.target.value as CopyFormat)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="primary"
        title={t('Copy the answer (Ctrl+Shift+C)')}
        disabled={view.text === ''}
        onClick={() => fire(bridge.copy(format))}
      >
        {view.copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        <span className="copy-label">{t('Copy')}</span>
      </button>
    </>
  )
}
