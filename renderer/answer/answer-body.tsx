import type { RefObject } from 'react'
import { type AnswerView, currentTurn, isBusy } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import { hasContractView } from './contracts/contract-view.tsx'
import { FailureBox } from './failure-box.tsx'
import { QuestionForm } from './question-form.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { Reasoning } from './reasoning.tsx'
import { TurnList } from './turn-list.tsx'
import { useFollowEnd } from './use-follow-end.ts'

interface AnswerBodyProps {
  readonly view: AnswerView
  /** In CSS pixels. */
  readonly fontSize: number
  readonly ref: RefObject<HTMLElement | null>
  readonly onOtherModel: () => void
}

/** The turns of a conversation; it follows the end unless the reader scrolled up. */
export function AnswerBody({ view, fontSize, ref, onOtherModel }: AnswerBodyProps) {
  const { text, reasoning, failure, asked, question, reading } = view
  const turn = currentTurn(view)
  const hasForm = hasContractView(turn)
  const warning = view.shots.find((shot) => shot.warning !== undefined)?.warning
  // A text that was read comes whole, and is read from its start; so is a form.
  const follows = !asked.local && view.runId > 0 && !hasForm
  const { content, onScroll } = useFollowEnd(ref, follows, question)

  return (
    <main ref={ref} onScroll={onScroll} style={{ fontSize }}>
      <div ref={content}>
        {asked.note !== undefined && <p className="notice">{asked.note}</p>}
        {asked.wantsQuestion === true && <QuestionForm />}
        <TurnList
          turns={[...view.turns, turn]}
          shot={view.shots[0]}
          busy={isBusy(view)}
          local={asked.local}
          last={
            reading && (
              <ReadingPane key={view.runId} text={text} reading={reading} shot={view.shots[0]} />
            )
          }
        >
          {warning !== undefined && (
            <p className="notice" role="status">
              {warning}
            </p>
          )}
          <Reasoning text={reasoning} />
          {text === '' && isBusy(view) && view.phase !== 'waiting' && (
            <p className="waiting muted">{waitingFor(view)}</p>
          )}
        </TurnList>
        {failure !== undefined && (
          <FailureBox failure={failure} view={view} onOtherModel={onOtherModel} />
        )}
      </div>
    </main>
  )
}

function waitingFor({ asked, phase, reasoning, keychain, searching }: AnswerView): string {
  if (!asked.hasPicture) return t('Opening the picture…')
  if (asked.local) return t('Reading the text…')
  if (keychain) return t('Waiting for the keychain, which may be asking for its password…')
  if (searching) return t('Looking for personal data, on this computer…')
  if (reasoning !== '') return t('The model is thinking…')
  if (phase === 'streaming') return t('Waiting for the first word…')
  return asked.model === undefined || asked.model === ''
    ? t('Asking the model…')
    : t('Asking {{model}}…', { model: asked.model })
}
