import { Check, Copy, RotateCcw, Square } from 'lucide-react'
import { useState } from 'react'
import type { AnswerView } from '../../common/answer-view.ts'
import type { CopyFormat } from '../../common/ipc.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

interface AnswerFooterProps {
  readonly view: AnswerView
  readonly busy: boolean
}

/** How the run ended, and what can be done with it. */
export function AnswerFooter({ view, busy }: AnswerFooterProps) {
  const [format, setFormat] = useState<CopyFormat>('text')
  const canRetry = !busy && view.asked.hasPicture
  return (
    <footer>
      <p className="status muted" role="status">
        {status(view)}
      </p>
      <button type="button" title="Stop (Esc)" disabled={!busy} onClick={() => fire(bridge.stop())}>
        <Square size={14} aria-hidden />
        Stop
      </button>
      <button type="button" disabled={!canRetry} onClick={() => fire(bridge.retry())}>
        <RotateCcw size={14} aria-hidden />
        Retry
      </button>
      {view.reading !== undefined && (
        <select
          aria-label="Copy as"
          value={format}
          onChange={(event) => setFormat(event.target.value as CopyFormat)}
        >
          <option value="text">Text</option>
          <option value="markdown">Markdown</option>
          <option value="csv">CSV</option>
        </select>
      )}
      <button
        type="button"
        className="primary"
        disabled={view.text === ''}
        onClick={() => fire(bridge.copy(view.reading === undefined ? 'text' : format))}
      >
        {view.copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        Copy
      </button>
    </footer>
  )
}

function status(view: AnswerView): string {
  if (view.copied) return 'On the clipboard'
  if (view.spared) return 'Not copied: you copied something else meanwhile'
  if (view.phase === 'stopped') return 'Stopped'
  if (view.finish === 'length') return 'The model reached its length limit'
  if (view.finish === 'content-filter') return 'The provider cut this answer off by its filter'
  if (view.phase === 'done' && view.usage !== undefined) {
    return `${view.usage.inputTokens} tokens in, ${view.usage.outputTokens} out`
  }
  return ''
}
