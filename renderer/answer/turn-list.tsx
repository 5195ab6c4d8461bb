import type { ReactNode } from 'react'
import type { ShotView, TurnView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { AnswerText } from './answer-text.tsx'
import { ContractView, hasContractView } from './contracts/contract-view.tsx'

interface TurnListProps {
  /** Oldest first, the one under way last. */
  readonly turns: readonly TurnView[]
  readonly shot: ShotView | undefined
  /** Whether more of the last one is to come. */
  readonly busy: boolean
  /** Whether the answers were read from the picture. */
  readonly local: boolean
  /** What is said of the turn under way, before its answer. */
  readonly children: ReactNode
  /** In the place of the last answer, where it is shown in a way of its own. */
  readonly last: ReactNode
}

/**
 * The questions of a conversation and their answers. The one under way is the last of them, so that
 * nothing of it is drawn anew when the next question makes it an earlier one.
 */
export function TurnList({ turns, shot, busy, local, children, last }: TurnListProps) {
  return turns.map((turn, index) => {
    const isLast = index === turns.length - 1
    const { question, text, contract, runId } = turn
    const label = isLast ? t('Answer') : t('Answer {{number}}', { number: index + 1 })
    const goesOn = isLast && busy
    return (
      <section key={keyOf(turns, index)} className="turn">
        {question !== undefined && <Question text={question} />}
        {isLast && children}
        {isLast && last !== undefined ? (
          last
        ) : hasContractView(turn) ? (
          <ContractView
            key={runId}
            turn={turn}
            place={index}
            done={!goesOn}
            label={label}
            shot={shot}
          />
        ) : (
          <AnswerText
            text={text}
            busy={goesOn}
            verbatim={local || contract === 'text'}
            label={label}
          />
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
function Question({ text }: { readonly text: string }) {
  return (
    <p className="question">
      <span className="visually-hidden">{t('You asked:')} </span>
      {text}
    </p>
  )
}
