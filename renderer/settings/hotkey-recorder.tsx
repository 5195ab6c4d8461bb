import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { acceleratorOf } from './accelerator-of.ts'

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
  useEffect(() => {
    // The live hotkeys would start a capture in the place of being recorded.
    fire(bridge.recordHotkey(true))
    return () => fire(bridge.recordHotkey(false))
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    event.preventDefault()
    if (event.key === 'Escape') return onCancel()
    const accelerator = acceleratorOf(event, platform)
    if (accelerator === undefined) return
    const owner = taken.find((other) => other.accelerator === accelerator)
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
        value={t('Press the keys…')}
        onKeyDown={onKeyDown}
        onBlur={onCancel}
      />
    </>
  )
}
