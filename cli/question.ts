import { type ContractName, needsQuestion } from '../common/actions.ts'
import { allActions } from '../common/all-actions.ts'
import type { Detail } from '../common/detail.ts'
import { englishLanguageName } from '../common/language.ts'
import type { Settings } from '../common/settings.ts'
import type { PixelImage } from '../main/core/ports.ts'
import { fillPrompt } from '../main/core/prompt.ts'
import { promptValues } from '../main/core/prompt-values.ts'
import { stackPictures } from '../main/core/stack-pictures.ts'
import { findAction } from '../main/node/arguments.ts'
import { usageError } from './exit.ts'

/** What is asked about the pictures of `eyeshot ask`. */
export interface Question {
  /** Of its action; absent where it is the user's own words. */
  readonly action?: string
  readonly contract: ContractName
  readonly detail?: Detail | undefined
  readonly maxTokens?: number | undefined
  /** The prompt, filled in; nothing is read that it does not name. */
  prompt(pictures: readonly PixelImage[], signal: AbortSignal): Promise<string>
}

export interface QuestionOptions {
  readonly action?: string | undefined
  readonly prompt?: string | undefined
  readonly question?: string | undefined
}

/**
 * The question that the options name: that of an action, the user's own among them, or a text.
 * Throws a usage error.
 */
export function questionOf(settings: Settings, options: QuestionOptions): Question {
  const { prompt, question } = options
  if (prompt !== undefined) {
    if (options.action !== undefined) throw usageError('--action and --prompt exclude each other')
    if (question !== undefined) throw usageError('--question and --prompt exclude each other')
    if (prompt.trim() === '') throw usageError('--prompt is empty')
    return { contract: 'markdown', prompt: async () => prompt }
  }
  const action = findAction(allActions(settings), options.action ?? 'explain')
  const { id, contract, detail, maxTokens } = action
  if (action.run === 'local') throw usageError(`"${id}" asks no model; use eyeshot ocr`)
  if (needsQuestion(action) && question === undefined) {
    throw usageError(`"${id}" wants a question; use --question or --prompt`)
  }
  if (!needsQuestion(action) && question !== undefined) {
    throw usageError(`"${id}" takes no question; use --prompt`)
  }
  return {
    action: id,
    contract,
    detail,
    maxTokens,
    prompt: async (pictures, signal) => {
      const values = await promptValues(action.prompt, {
        settings: () => settings,
        language: () => languageOf(settings),
        // There need be no desktop here, so no clipboard and no window.
        clipboard: async () => '',
        window: undefined,
        selectionText: () => textOf(pictures, settings, signal),
        now: () => new Date(),
      })
      return fillPrompt(action.prompt, {
        ...values,
        ...(question === undefined ? {} : { question }),
      })
    },
  }
}

function languageOf({ answerLanguage }: Settings): string {
  return englishLanguageName(answerLanguage ?? Intl.DateTimeFormat().resolvedOptions().locale)
}

async function textOf(
  pictures: readonly PixelImage[],
  { ocrLanguages: languages }: Settings,
  signal: AbortSignal,
): Promise<string> {
  const image = stackPictures(pictures)
  if (image === undefined) return ''
  // The engines are large, and hardly a question needs them.
  const { createOcrEngine } = await import('../main/node/ocr-engine.ts')
  const engine = createOcrEngine(languages.length === 0 ? undefined : { languages })
  try {
    return (await engine.read(image, signal)).text
  } finally {
    await engine.close()
  }
}
