import { useCallback } from 'react'
import { scrollable } from './scrollable.ts'
import { putFormula, typesets } from './typeset.ts'

interface FormulaProps {
  /** LaTeX without its delimiters. */
  readonly tex: string
  readonly display: boolean
}

/** A typeset formula; its source where it cannot be read. */
export function Formula({ tex, display }: FormulaProps) {
  const place = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) putFormula(element, tex, display)
      return display ? scrollable(element) : undefined
    },
    [tex, display],
  )
  if (!typesets(tex, display)) return <code className="formula-source">{tex}</code>
  return <span ref={place} className={display ? 'formula display' : 'formula'} />
}
