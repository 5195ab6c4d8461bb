import type { ShotView, TurnView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { AnswerText } from './answer-text.tsx'
import { ContractView, hasContractView } from './contracts/contract-view.tsx'

interface TurnListProps {
  readonly turns: readonly TurnView[]
  readonly shot: ShotView | undefined
}

/** The earlier questions of a conversation and their answers, oldest first. */
export function TurnList({ turns, shot }: TurnListProps) {
  return turns.map((turn, index) => {
    const { question, text, contract } = turn
    const label = t('Answer {{number}}', { number: index + 1 })
    return (
      <section key={keyOf(turns, index)} className="turn">
        {question !== undefined && <Question text={question} />}
        {hasContractView(turn) ? (
          <ContractView turn={turn} place={index} done label={label} shot={shot} />
        ) : (
          <AnswerText text={text} busy={false} verbatim={contract === 'text'} label={label} />
        )}
      </section>
    )
  })
}

/** Turns are only ever added behind the last, so that the place tells one from another. */
function keyOf(turns: readonly TurnView[], index: number): string {
  return `${index + 1} ${turns[index]?.question ?? ''}`
}

/** What the user asked further. */
export function Question({ text }: { readonly text: string }) {
  return (
    <p className="question">
      <span className="visually-hidden">{t('You asked:')} </span>
      {text}
    </p>
  )
}
