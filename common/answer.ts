import type { Failure } from './errors.ts'

/** Why a model stopped by itself. */
export type FinishReason = 'stop' | 'length' | 'content-filter' | 'other'

/** Tokens as the endpoint counted them. */
export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
}

/** What happens during one run, in order: `started`, then any number, then `done` or `failed`. */
export type AnswerEvent =
  | { readonly type: 'started' }
  | { readonly type: 'delta'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'done'; readonly finish: FinishReason }
  | { readonly type: 'failed'; readonly failure: Failure }
