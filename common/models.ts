import type { Failure } from './errors.ts'

/** Who says whether a model sees pictures, in the order in which they are believed. */
export type VisionSource = 'you' | 'picture' | 'endpoint' | 'probe' | 'catalogue'

/** US dollars per million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** What is known of one model at an endpoint. */
export interface ModelInfo {
  readonly id: string
  /** Whether it sees pictures; absent: unknown, which is allowed. */
  readonly sees?: boolean
  /** Who says so; absent where nobody does. */
  readonly source?: VisionSource
  /** The server's words with which it refused a picture. */
  readonly refusal?: string
  /** Size of the context in tokens. */
  readonly context?: number
  readonly price?: Price
  /** Where it runs, as far as the provider says so. */
  readonly hosting?: string
  /** Whether its server, on this computer perhaps, passes it on to another one. */
  readonly elsewhere?: true
}

/** What a test with a picture of a word came to. */
export interface ModelTest {
  /** The answer as far as it came. */
  readonly text: string
  /** From sending to the first text, in ms; absent where none came. */
  readonly firstTextMs?: number
  /** Whether the word of the picture was in the answer. */
  readonly read: boolean
  readonly failure?: Failure
  /** What is known of the model now. */
  readonly info: ModelInfo
}
