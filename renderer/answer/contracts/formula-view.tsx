import katex, { type KatexOptions } from 'katex'
import 'katex/dist/katex.min.css'
import { useEffect, useRef, useState } from 'react'
import { cleanText } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import { CarryBar, type Form } from './carry-bar.tsx'
import { textForm } from './forms.ts'
import { SourceBlock } from './source-block.tsx'

/** A formula comes from a model, which took it from whatever the screen showed. */
const options: KatexOptions = {
  displayMode: true,
  trust: false,
  strict: 'ignore',
  maxExpand: 100,
  maxSize: 20,
}

/**
 * UTF-16 units up to which a formula is drawn: while it grows anew with each picture, which takes
 * some 20 ms at most, and once when it is complete.
 */
const longest = { growing: 500, done: 8192 }

interface FormulaViewProps {
  readonly formulas: readonly string[]
  readonly done: boolean
}

/** Formulas as they look, and their source. */
export function FormulaView({ formulas, done }: FormulaViewProps) {
  const source = cleanText(formulas.join('\n\n'))
  const forms: readonly [Form, ...Form[]] = [
    textForm('latex', () => source),
    { name: 'MathML', format: 'mathml', copies: true, make: () => formulas.map(mathMl).join('\n') },
  ]
  return (
    <>
      {formulas.map((formula, index) => (
        <Formula key={keyOf(index)} formula={formula} done={done} />
      ))}
      <SourceBlock name={t('LaTeX source')} text={source} />
      <CarryBar forms={forms} disabled={!done || formulas.length === 0} />
    </>
  )
}

function Formula({ formula, done }: { readonly formula: string; readonly done: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (place.current === null || (!done && formula.length > longest.growing)) return
    try {
      if (formula.length > longest.done) throw new Error(t('the formula is too long'))
      katex.render(formula, place.current, options)
      setProblem(undefined)
    } catch (error) {
      // Half a formula fails until the rest has come; what was drawn before stays meanwhile.
      if (done) place.current.replaceChildren()
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }, [formula, done])
  return (
    <>
      <div ref={place} className="formula" />
      {done && problem !== undefined && (
        <p className="failure" role="status">
          {t('This cannot be drawn: {{problem}}', { problem })}
        </p>
      )}
    </>
  )
}

/** Formulas only ever grow, so that the place tells one from another. */
function keyOf(place: number): string {
  return String(place)
}

/** Empty where the formula cannot be read. */
function mathMl(formula: string): string {
  const html = katex.renderToString(formula, { ...options, output: 'mathml', throwOnError: false })
  return /<math[\s\S]*<\/math>/.exec(html)?.[0] ?? ''
}
