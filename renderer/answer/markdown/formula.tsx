import { useCallback } from 'react'
import { scrollable } from './scrollable.ts'
import { typeset } from './typeset.ts'

interface FormulaProps {
  /** LaTeX without its delimiters. */
  readonly tex: string
  readonly display: boolean
}

/** A typeset formula; its source where it cannot be read. */
export function Formula({ tex, display }: FormulaProps) {
  const place = useCallback(
    (element: HTMLElement | null) => {
      const made = typeset(tex, display)
      if (made !== undefined) element?.replaceChildren(...made.cloneNode(true).childNodes)
      return display ? scrollable(element) : undefined
    },
    [tex, display],
  )
  if (typeset(tex, display) === undefined) return <code className="formula-source">{tex}</code>
  return <span ref={place} className={display ? 'formula display' : 'formula'} />
}
