import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { t } from '../../common/i18n.ts'

interface CorrectionFormProps {
  /** The word as it was read. */
  readonly word: string
  readonly onCorrect: (text: string) => void
  readonly onCancel: () => void
}

// The user clicked the word just now, so the field takes the focus at once.
const focus = (element: HTMLInputElement | null) => element?.select()

/** Asks what a word really is. */
export function CorrectionForm({ word, onCorrect, onCancel }: CorrectionFormProps) {
  const [text, setText] = useState(word)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCorrect(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Escape leaves the field here, not the window.
    event.preventDefault()
    onCancel()
  }
  return (
    <form className="correction" onSubmit={submit} onKeyDown={onKeyDown}>
      <label>
        {t('Correct')}
        <input
          ref={focus}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={text.trim() === ''}>
        {t('Save')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('Cancel')}
      </button>
    </form>
  )
}
