import type { Conversation, Run } from './conversation.ts'
import { formatOcr } from './ocr/formats.ts'
import type { RunDeps } from './run-deps.ts'
import { stackPictures } from './stack-pictures.ts'
import { toFailure } from './to-failure.ts'

/** Reads the same picture offline beside the model, where the action wants both compared. */
export async function checkText(
  deps: RunDeps,
  conversation: Conversation,
  run: Run,
): Promise<void> {
  const { action, images, view } = conversation
  const image = stackPictures(images)
  if (action.check !== 'ocr' || view.question !== undefined || image === undefined) return
  const { ocrLanguages, ocrLayout } = deps.settings()
  try {
    const result = await deps.ocr.read(image, { languages: ocrLanguages }, run.signal)
    run.emit({ type: 'checked', text: formatOcr(result, 'text', ocrLayout) })
  } catch (error) {
    // The answer is there all the same; that nothing vouches for it is said.
    run.emit({ type: 'unchecked', reason: toFailure(error).message })
  }
}
