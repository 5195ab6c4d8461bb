import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { FindRequest, Found } from '../../common/ipc.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/**
 * A search in what the window shows, by the browser's own means. That finds the field's text too:
 * the bar stands last, so that its match is the last one, and it is left out here. How many were
 * found is drawn by the style sheet, which is not searched. The words of buttons are found as in a
 * browser: Chromium leaves out neither what cannot be selected nor what is hidden from screen
 * readers, but only what is inert, and so could not be pressed either.
 */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const field = useRef<HTMLInputElement>(null)
  const last = useRef<FindRequest>(undefined)
  /** What of the bar had the keyboard last, and where in the field the caret was. */
  const focused = useRef<HTMLElement>(null)
  const caret = useRef(0)

  const find = (wanted: FindRequest) => {
    last.current = wanted
    if (wanted.text === '') {
      setFound(undefined)
      fire(bridge.endFind(false))
    } else fire(bridge.find(wanted))
  }
  const step = (direction: 'next' | 'previous') => {
    if (text === '') return
    // Chromium goes on from a caret, where there is one, and not from what it found last.
    if (document.activeElement === field.current) {
      field.current?.blur()
      getSelection()?.removeAllRanges()
    }
    find({ text, step: direction })
  }

  useEffect(() => {
    // What had the keyboard gets it back; where nothing had, the place of the last match does.
    const before = document.activeElement
    field.current?.focus()
    return () => {
      // A selection would keep Chromium from going there.
      getSelection()?.removeAllRanges()
      fire(bridge.endFind(hasNone(before)))
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const takeBack = () => {
    focused.current?.focus({ preventScroll: true })
    if (focused.current === field.current)
      field.current?.setSelectionRange(caret.current, caret.current)
  }

  // Each match takes the keyboard and the caret from the bar, perhaps between two keys.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isLost(field.current)) return
      if (event.key.length > 1 && !/^(Backspace|Delete|Enter|Escape)$/.test(event.key)) return
      const arrived = event.target === focused.current
      takeBack()
      if (arrived || (event.key !== 'Enter' && event.key !== 'Escape')) return
      // It was not on its way to the bar.
      event.preventDefault()
      event.stopPropagation()
      const { key, shiftKey } = event
      focused.current?.dispatchEvent(
        new globalThis.KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
      )
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  })

  useEffect(() =>
    bridge.on('found', ({ matches, active }) => {
      const wanted = last.current
      if (wanted === undefined || wanted.text === '') return
      const others = matches - 1
      if (active > others && others > 0) {
        // On the field's own text: one step further.
        fire(bridge.find({ ...wanted, step: wanted.step === 'previous' ? 'previous' : 'next' }))
        return
      }
      if (isLost(field.current)) takeBack()
      setFound({ matches: Math.max(0, others), active: Math.min(active, others) })
    }),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? 'previous' : 'next')
    else if (event.key === 'Escape') onClose()
    else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) field.current?.select()
    else return
    event.preventDefault()
  }

  return (
    <search
      className="find-bar"
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        focused.current = target
      }}
    >
      <input
        ref={field}
        type="text"
        spellCheck={false}
        autoComplete="off"
        aria-label={t('Find in this window')}
        placeholder={t('Find in this window')}
        value={text}
        onChange={({ target }) => {
          caret.current = target.selectionStart ?? target.value.length
          setText(target.value)
          find({ text: target.value, step: 'first' })
        }}
      />
      <span className="spoken muted" role="status" data-text={told(found)} />
      <button
        type="button"
        className="icon"
        aria-label={t('Previous match')}
        title={t('Previous match (Shift+Enter)')}
        disabled={(found?.matches ?? 0) === 0}
        onClick={() => step('previous')}
      >
        <ChevronUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={t('Next match')}
        title={t('Next match (Enter)')}
        disabled={(found?.matches ?? 0) === 0}
        onClick={() => step('next')}
      >
        <ChevronDown size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={t('Close the search')}
        title={t('Close the search (Esc)')}
        onClick={onClose}
      >
        <X size={16} aria-hidden />
      </button>
    </search>
  )
}

/** Whether nothing has the keyboard but the page or the sheet. */
function hasNone(focused: Element | null): boolean {
  return focused === null || focused.matches('body, dialog')
}

/** Whether nothing has the keyboard, or the field has it without its caret. */
function isLost(field: HTMLInputElement | null): boolean {
  const { activeElement } = document
  if (hasNone(activeElement)) return true
  if (activeElement !== field) return false
  return field?.parentElement?.contains(getSelection()?.anchorNode ?? null) !== true
}

function told(found: Found | undefined): string {
  if (found === undefined) return ''
  if (found.matches === 0) return t('Not found')
  return t('{{active}} of {{matches}}', { ...found })
}
