import { SendHorizontal } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type Ref, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

interface FollowUpBoxProps {
  /** Whether an answer is under way; a question can be typed meanwhile. */
  readonly busy: boolean
  readonly ref: Ref<HTMLTextAreaElement>
}

/** Asks further about the same picture. */
export function FollowUpBox({ busy, ref }: FollowUpBoxProps) {
  const [question, setQuestion] = useState('')
  const ready = !busy && question.trim() !== ''
  const send = () => {
    if (!ready) return
    fire(bridge.ask(question.trim()))
    setQuestion('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses among its proposals.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form className="follow-up" aria-label={t('Follow-up')} onSubmit={submit}>
      <textarea
        ref={ref}
        rows={1}
        maxLength={20_000}
        aria-label={t('Ask further')}
        placeholder={t('Ask further about this picture…')}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        className="icon"
        aria-label={t('Send the question')}
        title={t('Send (Enter)')}
        disabled={!ready}
      >
        <SendHorizontal size={16} aria-hidden />
      </button>
    </form>
  )
}
