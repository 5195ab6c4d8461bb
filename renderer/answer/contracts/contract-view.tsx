import { lazy, Suspense } from 'react'
import { type AnswerView, isBusy, type ShotView } from '../../../common/answer-view.ts'
import type { ParsedAnswer } from '../../../common/contracts/parse.ts'
import { parseAnswer } from '../../../common/contracts/parse.ts'
import { t } from '../../../common/i18n.ts'
import { CodeBlock } from './code-block.tsx'
import { Comparison } from './comparison.tsx'
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
export function hasContractView({ asked, question, checked, repaired }: AnswerView): boolean {
  if (question !== undefined) return false
  const { contract = 'markdown' } = asked
  const plain = contract === 'markdown' || contract === 'text'
  return !plain || checked !== undefined || repaired !== undefined
}

/** An answer in the form that its action wants, as far as it came, and what does not fit. */
export function ContractView({ view }: { readonly view: AnswerView }) {
  const { text, asked, repaired, checked } = view
  const done = !isBusy(view)
  const parsed = parseAnswer(asked.contract ?? 'markdown', text, done)
  const compares = done && checked !== undefined && parsed.kind === 'text'
  return (
    <section aria-label={t('Answer')} aria-busy={!done} className="contract">
      {repaired !== undefined && <RepairNotice repaired={repaired} />}
      <Suspense fallback={<p className="muted">{t('Drawing…')}</p>}>
        {compares ? (
          <Comparison text={parsed.text} other={checked} />
        ) : (
          text !== '' && <Form parsed={parsed} done={done} shot={view.shots[0]} />
        )}
      </Suspense>
      {text !== '' && <ProblemList problems={parsed.problems} />}
      {text !== '' && <RawAnswer text={text} />}
    </section>
  )
}

interface FormProps {
  readonly parsed: ParsedAnswer
  readonly done: boolean
  readonly shot: ShotView | undefined
}

function Form({ parsed, done, shot }: FormProps) {
  switch (parsed.kind) {
    case 'table':
      return <TableView parsed={parsed} done={done} />
    case 'latex':
      return <FormulaView formulas={parsed.formulas} done={done} />
    case 'chart':
      return parsed.chart && <ChartView chart={parsed.chart} done={done} shot={shot} />
    case 'mermaid':
      return <DiagramView source={parsed.source} done={done} />
    case 'code':
      return <CodeBlock text={parsed.text} language={parsed.language} />
    default:
      return <article className="plain">{parsed.text}</article>
  }
}
