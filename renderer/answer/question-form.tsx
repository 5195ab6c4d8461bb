import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

// The window opened for this question, so the field takes the focus at once.
const focus = (element: HTMLTextAreaElement | null) => element?.focus()

/** Asks what the user wants to know about the picture that was taken. */
export function QuestionForm() {
  const [text, setText] = useState('')
  const ask = () => {
    if (text.trim() !== '') fire(bridge.ask(text))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    ask()
  }
  return (
    <form className="first-question" onSubmit={submit}>
      <label>
        {t('What do you want to know about this picture?')}
        <textarea
          ref={focus}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="submit" className="primary" disabled={text.trim() === ''}>
        {t('Ask')}
      </button>
    </form>
  )
}
