import { redact, shorten } from './redact.ts'
import { fieldOf, listOf, parseJson, textOf } from './shape.ts'

/** Longest part of a server's own message that is shown, in characters. */
export const messageLimit = 300

/**
 * What a server says in the body of an error, as one line of at most 300 characters without keys.
 *
 * @returns undefined where it says nothing that can be shown
 */
export function serverMessage(body: string, key?: string): string | undefined {
  const parsed = parseJson(body)
  const found = parsed === undefined ? plainText(body) : messageIn(parsed)
  const shown = found === undefined ? '' : shorten(redact(found, key), messageLimit)
  return shown === '' ? undefined : shown
}

/** The message inside an error object of any of the shapes that endpoints are known to send. */
export function messageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value)
  if (Array.isArray(value)) {
    const all = listOf(value).flatMap((entry) => messageIn(entry) ?? [])
    return all.length === 0 ? undefined : all.join('; ')
  }
  // OpenRouter keeps the message of the provider behind it in `metadata.raw`.
  const raw = textOf(fieldOf(fieldOf(value, 'metadata'), 'raw'))
  for (const name of ['error', 'message', 'detail', 'msg', 'errors', 'title']) {
    const inner = fieldOf(value, name)
    const message =
      typeof inner === 'object' || typeof inner === 'string' ? messageIn(inner) : undefined
    if (message !== undefined) return raw === undefined ? message : `${message}: ${raw}`
  }
  return raw
}

function plainText(body: string): string | undefined {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1]
  if (title !== undefined) return textOf(title.trim())
  return /^\s*</.test(body) ? undefined : textOf(body)
}
