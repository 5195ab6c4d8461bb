import type { AnswerEvent, FinishReason, Usage } from '../../common/answer.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from './errors.ts'
import { countOf, fieldOf, listOf, textOf } from './shape.ts'

/** Turns what an endpoint streams into events and decides whether the answer is complete. */
export interface AnswerReader {
  /** The text and reasoning of one chunk, whatever its shape. */
  read(chunk: unknown): readonly AnswerEvent[]
  /** The server's error object inside a chunk, or undefined. */
  errorIn(chunk: unknown): unknown
  /** Whether any text or reasoning came. */
  began(): boolean
  /** Whether the server said why it stopped. */
  finished(): boolean
  /** The last events: `usage` where it was counted, then `done` or `failed`. */
  end(ending: { readonly doneMarker: boolean }): readonly AnswerEvent[]
  /** The usage so far, as an event; for an end that is decided elsewhere. */
  usage(): readonly AnswerEvent[]
}

export function createAnswerReader(): AnswerReader {
  let hasText = false
  let hasReasoning = false
  let finish: string | undefined
  let usage: Usage | undefined

  function usageEvents(): readonly AnswerEvent[] {
    return usage === undefined ? [] : [{ type: 'usage', usage }]
  }

  function readChoice(choice: unknown): readonly AnswerEvent[] {
    finish = textOf(fieldOf(choice, 'finish_reason')) ?? finish
    // A completion that was not streamed has `message` in the place of `delta`.
    const delta = fieldOf(choice, 'delta') ?? fieldOf(choice, 'message')
    const reasoning = reasoningOf(delta)
    const text = answerOf(delta) || (textOf(fieldOf(choice, 'text')) ?? '')
    hasReasoning ||= reasoning !== ''
    hasText ||= text.trim() !== ''
    const events: AnswerEvent[] = []
    if (reasoning !== '') events.push({ type: 'reasoning', text: reasoning })
    if (text !== '') events.push({ type: 'delta', text })
    return events
  }

  return {
    read(chunk) {
      usage = usageOf(fieldOf(chunk, 'usage')) ?? usage
      return listOf(fieldOf(chunk, 'choices'))
        .filter((choice) => (countOf(fieldOf(choice, 'index')) ?? 0) === 0)
        .flatMap(readChoice)
    },
    errorIn(chunk) {
      const kind = fieldOf(chunk, 'type') ?? fieldOf(chunk, 'object')
      return fieldOf(chunk, 'error') ?? (kind === 'error' ? chunk : undefined) ?? undefined
    },
    began: () => hasText || hasReasoning,
    finished: () => finish !== undefined,
    usage: usageEvents,
    end({ doneMarker }) {
      return [...usageEvents(), lastEvent({ finish, doneMarker, hasText, hasReasoning })]
    },
  }
}

interface Ending {
  readonly finish: string | undefined
  readonly doneMarker: boolean
  readonly hasText: boolean
  readonly hasReasoning: boolean
}

function lastEvent({ finish, doneMarker, hasText, hasReasoning }: Ending): AnswerEvent {
  if ((finish === undefined && !doneMarker) || finish === 'error') {
    return { type: 'failed', failure: makeFailure('cut-off') }
  }
  const reason = finishOf(finish ?? 'stop')
  if (hasText) return { type: 'done', finish: reason }
  if (reason === 'content-filter') return { type: 'failed', failure: makeFailure(reason) }
  const used = reason === 'length' || hasReasoning
  const why = used
    ? t(
        'The model used up its tokens before it came to an answer. Raise their limit in the action.',
      )
    : undefined
  return { type: 'failed', failure: makeFailure('empty-answer', why) }
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  eos: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  max_tokens: 'length',
  model_length: 'length',
  content_filter: 'content-filter',
  safety: 'content-filter',
  recitation: 'content-filter',
  refusal: 'content-filter',
}

function finishOf(reason: string): FinishReason {
  const name = reason.toLowerCase()
  return Object.hasOwn(finishReasons, name) ? (finishReasons[name] ?? 'other') : 'other'
}

function usageOf(value: unknown): Usage | undefined {
  const inputTokens = countOf(fieldOf(value, 'prompt_tokens') ?? fieldOf(value, 'input_tokens'))
  const outputTokens = countOf(
    fieldOf(value, 'completion_tokens') ?? fieldOf(value, 'output_tokens'),
  )
  if (inputTokens === undefined || outputTokens === undefined) return undefined
  return { inputTokens, outputTokens }
}

function answerOf(delta: unknown): string {
  const content = fieldOf(delta, 'content')
  const text =
    typeof content === 'string'
      ? content
      : listOf(content)
          .map((part) => (typeof part === 'string' ? part : (textOf(fieldOf(part, 'text')) ?? '')))
          .join('')
  return text + (textOf(fieldOf(delta, 'refusal')) ?? '')
}

function reasoningOf(delta: unknown): string {
  const plain = textOf(fieldOf(delta, 'reasoning_content')) ?? textOf(fieldOf(delta, 'reasoning'))
  // Mistral puts its reasoning among the parts of the content.
  const parts = listOf(fieldOf(delta, 'content')).flatMap((part) =>
    listOf(fieldOf(part, 'thinking')),
  )
  return (plain ?? '') + parts.map((part) => textOf(fieldOf(part, 'text')) ?? '').join('')
}
