import type { Conversation } from './conversation.ts'
import type { ValueSources } from './prompt-values.ts'
import type { RunDeps } from './run-deps.ts'
import { stackPictures } from './stack-pictures.ts'

/** Where the variables of a conversation's prompt get their values from. */
export function valueSources(
  deps: RunDeps,
  conversation: Pick<Conversation, 'images' | 'window'>,
  signal: AbortSignal,
): ValueSources {
  return {
    settings: deps.settings,
    language: deps.language,
    clipboard: () => deps.clipboard.readText(),
    selectionText: async () => {
      const image = stackPictures(conversation.images)
      if (image === undefined) return ''
      const languages = deps.settings().ocrLanguages
      return (await deps.ocr.read(image, { languages }, signal)).text
    },
    window: conversation.window,
    now: () => new Date(),
  }
}
