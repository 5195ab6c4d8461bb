import { currentTurn } from '../../common/answer-view.ts'
import { type EditsView, editedAnswer } from '../../common/contracts/edits.ts'
import { answerToCopy } from '../../common/contracts/formats.ts'
import type { Conversation } from './conversation.ts'
import type { Clipboard } from './ports.ts'

/** What goes on the clipboard by itself: the parsed form; empty where there is none. */
export function textToPaste({ action, view }: Conversation): string {
  if (action.run === 'local' || view.turns.length > 0) return view.text
  return answerToCopy(editedAnswer(currentTurn(view)))
}

/**
 * Keeps what the user changed in an answer. What the run put on the clipboard follows, unless
 * something else came on it meanwhile.
 *
 * @param turn counted from 0, the one under way last
 * @param edits absent: as it came
 */
export async function editAnswer(
  conversation: Conversation,
  clipboard: Clipboard,
  turn: number,
  edits: EditsView | undefined,
): Promise<void> {
  conversation.edit(turn, edits)
  const { pasted } = conversation
  if (pasted === undefined || turn !== conversation.view.turns.length) return
  if ((await clipboard.readText()) !== pasted) return
  const text = textToPaste(conversation)
  await clipboard.writeText(text)
  conversation.pasted = text
  conversation.markCopied()
}
