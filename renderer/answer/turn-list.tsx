import type { TurnView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { AnswerText } from './answer-text.tsx'

/** The earlier questions of a conversation and their answers, oldest first. */
export function TurnList({ turns }: { readonly turns: readonly TurnView[] }) {
  return turns.map(({ question, text }, index) => (
    <section key={keyOf(turns, index)} className="turn">
      {question !== undefined && <Question text={question} />}
      <AnswerText
        text={text}
        busy={false}
        verbatim={false}
        label={t('Answer {{number}}', { number: index + 1 })}
      />
    </section>
  ))
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
