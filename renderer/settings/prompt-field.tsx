import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { sourcesOf, unknownNames, variableNames } from '../../common/template.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { PromptSources } from './prompt-sources.tsx'

const bridge = bridgeOf<'settings'>()

interface PromptFieldProps {
  readonly value: string
  readonly allowed: Settings['promptSources']
  readonly onChange: (prompt: string) => void
}

/** A prompt with its variables, what is wrong with it, and what it will be. */
export function PromptField({ value, allowed, onChange }: PromptFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const unknown = unknownNames(value)
  const preview = usePreview(unknown.length === 0 ? value : '')
  const insert = (name: string) => {
    const { selectionStart: from = value.length, selectionEnd: to = from } = field.current ?? {}
    onChange(`${value.slice(0, from)}{{${name}}}${value.slice(to)}`)
    field.current?.focus()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('Prompt')}</label>
      <textarea
        ref={field}
        id={id}
        rows={8}
        maxLength={20_000}
        aria-describedby={`${id}-problem`}
        aria-invalid={unknown.length > 0}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <div id={`${id}-problem`} className="failure" role="alert">
        {unknown.map((name) => (
          <div key={name}>{t('There is no variable {{name}}.', { name: `{{${name}}}` })}</div>
        ))}
      </div>
      <fieldset className="variables">
        <legend>{t('Insert a variable')}</legend>
        {variableNames.map((name) => (
          <button key={name} type="button" className="small" onClick={() => insert(name)}>
            {`{{${name}}}`}
          </button>
        ))}
      </fieldset>
      <PromptSources named={sourcesOf(value)} allowed={allowed} />
      <details>
        <summary>{t('What is sent besides the picture')}</summary>
        <pre>{preview}</pre>
      </details>
    </div>
  )
}

/** The prompt as it would be filled now; the last one while the next is made. */
function usePreview(prompt: string): string {
  const [preview, setPreview] = useState('')
  useEffect(() => {
    let current = true
    const load = async () => {
      const reply = await bridge.previewPrompt(prompt)
      if (current) setPreview(reply.ok ? reply.value : reply.failure.message)
    }
    load().catch(() => undefined)
    return () => {
      current = false
    }
  }, [prompt])
  return preview
}
