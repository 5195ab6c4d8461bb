import type { ErrorCode, Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { isQuotaUsedUp } from './quota.ts'
import { redact, shorten } from './redact.ts'
import { sentences } from './sentences.ts'
import { messageIn, messageLimit, serverMessage } from './server-message.ts'
import { fieldOf } from './shape.ts'

/** A failure with the sentence of its code, or with `message` in its place. */
export function makeFailure(code: ErrorCode, message?: string): Failure {
  return { code, message: message ?? t(sentences[code]) }
}

/** An HTTP answer that was no success. */
export interface Refusal {
  readonly status: number
  readonly body: string
  readonly retryAfterMs?: number
  /** The key that was sent, so that it can be taken out of the text. */
  readonly key?: string
}

/** Names what a status and a body mean, with the server's own words at the end. */
export function failureOfRefusal({ status, body, retryAfterMs, key }: Refusal): Failure {
  const said = serverMessage(body, key)
  const isEmpty = status === 429 && isQuotaUsedUp(body, retryAfterMs)
  const code = isEmpty ? 'payment-required' : codeOfRefusal(status, said ?? '')
  const sentence = isEmpty ? quotaSentence() : sentenceFor(code, key, status)
  return {
    code,
    message: withServerWords(`${sentence} (HTTP ${status})`, said),
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
}

/** Names an error object that came inside a stream that had begun with status 200. */
export function failureOfStreamError(error: unknown, key?: string): Failure {
  const found = messageIn(error)
  const said = found === undefined ? undefined : shorten(redact(found, key), messageLimit)
  const name = fieldOf(error, 'code') ?? fieldOf(error, 'status') ?? fieldOf(error, 'type')
  const status = Number(name)
  if (isQuotaUsedUp(JSON.stringify(error))) {
    return { code: 'payment-required', message: withServerWords(quotaSentence(), said) }
  }
  const code =
    status >= 400 && status < 600
      ? codeOfRefusal(status, said ?? '')
      : codeOfName(`${String(name ?? '')} ${String(fieldOf(error, 'type') ?? '')}`)
  return { code, message: withServerWords(sentenceFor(code, key), said) }
}

/** Whether a message means that the model takes no pictures, as opposed to not this picture. */
export function refusesImages(message: string): boolean {
  if (/(image|media|mime)[ _-]?(type|format|size|dimension)/i.test(message)) return false
  return (
    /image|vision|multi-?modal/i.test(message) &&
    /not (a )?(support|accept|allow|enabl|vision|multi)|unsupported|n['’]t (support|accept|have)|cannot|no endpoints|text[- ]only|unknown variant|invalid content type|must be a string/i.test(
      message,
    )
  )
}

function codeOfRefusal(status: number, said: string): ErrorCode {
  const known = byStatus[status]
  if (known !== undefined && known !== 'not-found') return known
  if (refusesImages(said)) return 'refused-images'
  if (known !== undefined) return known
  if (status >= 500) return 'server-error'
  if (status >= 300 && status < 400) return 'redirected'
  return tooLarge.test(said) && !/max_(completion_)?tokens/.test(said) ? 'too-large' : 'bad-request'
}

const tooLarge = /context[ _](length|window)|too (large|big|long)|exceeds?\b.*\b(maximum|limit)/i

const byStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthorized',
  402: 'payment-required',
  403: 'forbidden',
  404: 'not-found',
  405: 'wrong-url',
  407: 'unreachable',
  408: 'server-error',
  413: 'too-large',
  429: 'rate-limited',
}

function codeOfName(name: string): ErrorCode {
  if (/rate.?limit|too_many/i.test(name)) return 'rate-limited'
  if (/quota|billing|credit|payment/i.test(name)) return 'payment-required'
  if (/api.?key|authenti|unauthorized/i.test(name)) return 'unauthorized'
  if (/permission|forbidden/i.test(name)) return 'forbidden'
  if (/not.?found/i.test(name)) return 'not-found'
  if (/context.?length|too.?large/i.test(name)) return 'too-large'
  if (/content.?(filter|policy)|safety|moderation/i.test(name)) return 'content-filter'
  if (/invalid.?request|bad.?request/i.test(name)) return 'bad-request'
  return 'server-error'
}

function quotaSentence(): string {
  return t(
    'The quota of this account is used up, and waiting does not help. Check its plan and its billing at the provider.',
  )
}

function sentenceFor(code: ErrorCode, key: string | undefined, status?: number): string {
  const keyless = code === 'unauthorized' && (key === undefined || key === '')
  if (keyless) return t('The server wants a key. Add one in the settings.')
  if (status === 407) {
    return t('The proxy of this system wants a name and a password. Check the proxy settings.')
  }
  return t(sentences[code])
}

function withServerWords(sentence: string, said: string | undefined): string {
  return said === undefined
    ? sentence
    : t('{{sentence}} The server says: {{said}}', { sentence, said })
}
