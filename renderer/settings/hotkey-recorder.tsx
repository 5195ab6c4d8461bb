import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'
import { sameHotkey } from '../../common/same-hotkey.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { acceleratorOf, heldModifiers } from './accelerator-of.ts'

const bridge = bridgeOf<'settings'>()

interface HotkeyRecorderProps {
  readonly platform: string
  /** The hotkeys of the other actions. */
  readonly taken: readonly HotkeyView[]
  readonly onRecorded: (accelerator: string) => void
  readonly onCancel: () => void
}

// The user asked to press a key here just now, so it takes the focus at once.
const focus = (element: HTMLInputElement | null) => element?.focus()

/** Takes the next key press as the hotkey. */
export function HotkeyRecorder({ platform, taken, onRecorded, onCancel }: HotkeyRecorderProps) {
  const [problem, setProblem] = useState<string>()
  const [held, setHeld] = useState('')
  useEffect(() => {
    // The live hotkeys would start a capture in the place of being recorded.
    fire(bridge.recordHotkey(true))
    return () => fire(bridge.recordHotkey(false))
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    event.preventDefault()
    setHeld(heldModifiers(event, platform))
    if (event.key === 'Escape') return onCancel()
    const accelerator = acceleratorOf(event, platform)
    if (accelerator === undefined) return
    const owner = taken.find((other) => sameHotkey(other.accelerator, accelerator, platform))
    if (owner === undefined) onRecorded(accelerator)
    else
      setProblem(
        t('{{accelerator}} belongs to {{name}} already.', { accelerator, name: owner.name }),
      )
  }
  return (
    <>
      {problem !== undefined && <span className="failure">{problem}</span>}
      <input
        className="recorder"
        readOnly
        ref={focus}
        aria-label={t('Press the new hotkey')}
        value={held === '' ? t('Press the keys…') : `${held}+…`}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => setHeld(heldModifiers(event, platform))}
        onBlur={onCancel}
      />
    </>
  )
}
