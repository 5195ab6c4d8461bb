import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import type { ShotView, TurnView } from '../../../common/answer-view.ts'
import type { FormSource } from '../../../common/contracts/edits.ts'
import type { ParsedAnswer } from '../../../common/contracts/parse.ts'
import { parseAnswer } from '../../../common/contracts/parse.ts'
import { t } from '../../../common/i18n.ts'
import { CodeBlock } from './code-block.tsx'
import { Comparison } from './comparison.tsx'
import { PlainText } from './plain-text.tsx'
import './contracts.css'
import { ProblemList } from './problem-list.tsx'
import { RawAnswer } from './raw-answer.tsx'
import { RepairNotice } from './repair-notice.tsx'
import { TableView } from './table-view.tsx'

// What draws weighs more than the rest of the page, and most answers need none of it.
const FormulaView = lazy(async () => ({
  default: (await import('./formula-view.tsx')).FormulaView,
}))
const ChartView = lazy(async () => ({ default: (await import('./chart-view.tsx')).ChartView }))
const DiagramView = lazy(async () => ({
  default: (await import('./diagram-view.tsx')).DiagramView,
}))

/** Whether an answer is shown in a view of its own rather than as running text. */
export function hasContractView({ contract, checked, uncheckedFor, repaired }: TurnView): boolean {
  const isPlain = contract === undefined || contract === 'markdown' || contract === 'text'
  return !isPlain || [checked, uncheckedFor, repaired].some((one) => one !== undefined)
}

interface ContractViewProps {
  readonly turn: TurnView
  /** Counts the turns from 0. */
  readonly place: number
  readonly done: boolean
  readonly label: string
  readonly shot: ShotView | undefined
}

/** An answer in the form that its action wants, as far as it came, and what does not fit. */
export function ContractView({ turn, place, done, label, shot }: ContractViewProps) {
  const { repaired, uncheckedFor, contract = 'markdown' } = turn
  // A long one takes longer to parse and show than the next piece takes to come.
  const text = useDeferredValue(turn.text)
  const isWhole = done && text === turn.text
  const parsed = useMemo(() => parseAnswer(contract, text, isWhole), [contract, text, isWhole])
  return (
    <section aria-label={label} aria-busy={!done} className="contract">
      {repaired !== undefined && <RepairNotice repaired={repaired} />}
      {uncheckedFor !== undefined && (
        <p className="notice" role="status">
          {t('Not compared with a reading on this computer: {{reason}}', { reason: uncheckedFor })}
        </p>
      )}
      <Suspense fallback={<p className="muted">{t('Drawing…')}</p>}>
        {text !== '' && (
          <Form parsed={parsed} source={turn} turn={place} done={isWhole} shot={shot} />
        )}
      </Suspense>
      {text !== '' && <ProblemList problems={parsed.problems} />}
      {text !== '' && <RawAnswer text={text} />}
    </section>
  )
}

interface FormProps {
  readonly parsed: ParsedAnswer
  readonly source: FormSource
  readonly turn: number
  readonly done: boolean
  readonly shot: ShotView | undefined
}

function Form({ parsed, source, turn, done, shot }: FormProps) {
  const { edits, checked } = source
  switch (parsed.kind) {
    case 'table':
      return <TableView parsed={parsed} edits={edits} turn={turn} done={done} />
    case 'latex':
      return <FormulaView formulas={parsed.formulas} done={done} />
    case 'chart':
      return (
        parsed.chart && (
          <ChartView chart={parsed.chart} edits={edits} turn={turn} done={done} shot={shot} />
        )
      )
    case 'mermaid':
      return <DiagramView source={parsed.source} done={done} />
    case 'code':
      return <CodeBlock text={parsed.text} language={parsed.language} />
    case 'text':
      if (done && checked !== undefined) {
        return <Comparison text={parsed.text} other={checked} edits={edits} turn={turn} />
      }
      return <PlainText text={parsed.text} done={done} />
    default:
      return <article className="plain">{parsed.text}</article>
  }
}
