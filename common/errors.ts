/** Every expected failure, by name. The sentences are made in `main/core/errors.ts`. */
export const errorCodes = [
  'no-provider',
  'no-key',
  'keychain-locked',
  'keychain-unavailable',
  'insecure-endpoint',
  'local-only',
  'bad-request',
  'unauthorized',
  'payment-required',
  'forbidden',
  'not-found',
  'too-large',
  'rate-limited',
  'server-error',
  'refused-images',
  'wrong-url',
  'unreachable',
  'tls',
  'redirected',
  'stalled',
  'cut-off',
  'empty-answer',
  'content-filter',
  'capture-failed',
  'screen-permission',
  'image-failed',
  'ocr-failed',
  'no-text',
  'save-failed',
  'bad-image',
  'history-failed',
  'settings-failed',
  'update-failed',
  'invalid-input',
  'unexpected',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** An expected failure as a value: a code for programs and one sentence for people. */
export interface Failure {
  readonly code: ErrorCode
  /** What is wrong and what to do, in one or two sentences. Never holds a key. */
  readonly message: string
  /** HTTP status, where a server gave one. */
  readonly status?: number
  /** How long the server asked to wait, in ms. */
  readonly retryAfterMs?: number
}

/** Carries a `Failure` through code that throws, up to the edge that turns it into a value. */
export class FailureError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'FailureError'
    this.failure = failure
  }
}
