import type { AnswerView } from '../../common/answer-view.ts'
import { textWithEdits } from '../../common/contracts/edits.ts'
import type { FollowUp } from './ports.ts'

/** What followed the first question of a conversation, up to the question under way. */
export function followUpsOf({ turns, question }: AnswerView): readonly FollowUp[] {
  return turns.map((turn, index) => ({
    answer: textWithEdits(turn),
    question: turns[index + 1]?.question ?? question ?? '',
  }))
}

/** A text of a conversation and who said it. */
export interface Said {
  readonly role: 'user' | 'assistant'
  readonly text: string
}

/**
 * The texts of a conversation in the order in which user and model take turns. Questions that got
 * no answer are joined by a blank line, since endpoints refuse two messages of one side in a row.
 */
export function saidIn(prompt: string, followUps: readonly FollowUp[]): readonly Said[] {
  const said: Said[] = [{ role: 'user', text: prompt }]
  for (const { answer, question } of followUps) {
    const last = said.at(-1)
    if (answer.trim() === '' && last !== undefined) {
      said[said.length - 1] = { role: 'user', text: `${last.text}\n\n${question}` }
    } else {
      said.push({ role: 'assistant', text: answer }, { role: 'user', text: question })
    }
  }
  return said
}
