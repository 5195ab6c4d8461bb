import { Check, Copy, Save } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../../common/errors.ts'
import { t } from '../../../common/i18n.ts'
import type { SaveFormat } from '../../../common/ipc.ts'
import { bridgeOf, CallError, unwrap } from '../../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** One form that an answer can be carried away in. */
export interface Form {
  /** Its name, such as `CSV`. */
  readonly name: string
  readonly format: SaveFormat
  /** Text is copied and saved; what makes bytes can only be saved. */
  readonly make: () => string | Promise<string | Uint8Array>
  readonly copies: boolean
  /** What goes beside HTML on the clipboard, for programs that take text alone. */
  readonly plain?: () => string
}

interface CarryBarProps {
  /** The one chosen first comes first. */
  readonly forms: readonly [Form, ...Form[]]
  readonly disabled: boolean
}

/** Copies or saves an answer in the form that the user chooses. */
export function CarryBar({ forms, disabled }: CarryBarProps) {
  const [chosen, setChosen] = useState(0)
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: boolean }>()
  const form = forms[chosen] ?? forms[0]
  const run = async (work: () => Promise<string | undefined>) => {
    try {
      const text = await work()
      if (text !== undefined) setSaid({ text })
    } catch (error) {
      const failure: Failure | undefined = error instanceof CallError ? error.failure : undefined
      setSaid({ text: failure?.message ?? String(error), bad: true })
    }
  }
  const copy = () =>
    void run(async () => {
      const text = await form.make()
      if (typeof text !== 'string') return undefined
      await unwrap(
        bridge.copyForm(
          form.format === 'html' && form.plain !== undefined
            ? { format: form.format, text, plain: form.plain() }
            : { format: form.format, text },
        ),
      )
      return t('Copied as {{format}}', { format: form.name })
    })
  const save = () =>
    void run(async () => {
      const data = await form.make()
      const path = await unwrap(bridge.saveForm({ format: form.format, data }))
      return path === undefined ? undefined : t('Saved to {{path}}', { path })
    })
  return (
    <div className="carry">
      {forms.length > 1 && (
        <select
          aria-label={t('Form')}
          value={chosen}
          disabled={disabled}
          onChange={(event) => {
            setChosen(Number(event.target.value))
            setSaid(undefined)
          }}
        >
          {forms.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="primary"
        disabled={disabled || !form.copies}
        onClick={copy}
        title={form.copies ? undefined : t('A picture is saved, not copied')}
      >
        {said !== undefined && said.bad !== true ? (
          <Check size={14} aria-hidden />
        ) : (
          <Copy size={14} aria-hidden />
        )}
        {t('Copy')}
      </button>
      <button type="button" disabled={disabled} onClick={save}>
        <Save size={14} aria-hidden />
        {t('Save as…')}
      </button>
      <p className={said?.bad === true ? 'failure' : 'muted'} role="status">
        {said?.text}
      </p>
    </div>
  )
}
