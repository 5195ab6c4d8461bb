import type { TextHit } from '../../../common/review.ts'
import type { Match } from './match.ts'
import { matchesIn } from './matches.ts'

/** Characters of a line that are searched at once: the time that patterns take grows faster. */
const longest = 1000
/** Lines, broken at a blank where one is longer. */
const pieces = new RegExp(`.{1,${longest}}(?:\\s|$)|.{1,${longest}}`, 'gum')
/** To its last line; where that is missing, over all that may be of it. */
const privateKey =
  /-----BEGIN [A-Z ]{0,28}PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]{0,28}PRIVATE KEY-----|[\w\s+/=\\]*)/g
/** What else tokens are made of than the signs by which they are known. */
const restOfToken = /[\w.+/=~-]*/y

/** What is personal or secret in a text, each once. */
export function findInText(text: string, names: readonly string[]): TextHit[] {
  const found = new Map<string, TextHit>()
  const blocks = [...text.matchAll(privateKey)].map(([block]) => block)
  for (const block of blocks) found.set(block, { kind: 'private-key', text: block })
  const rest = text.replaceAll(privateKey, '\n')
  for (const { 0: piece, index } of rest.matchAll(pieces)) {
    for (const { kind, from, to } of apart(matchesIn(piece, names))) {
      const end = kind === 'key' || kind === 'jwt' ? endOf(rest, index + to) : index + to
      const hit = rest.slice(index + from, end)
      if (!found.has(hit)) found.set(hit, { kind, text: hit })
    }
  }
  return [...found.values()]
}

/** A text with what was found in it replaced by its kind, which the model may be told. */
export function coverInText(text: string, hits: readonly TextHit[]): string {
  // What is a part of another is covered with it.
  return [...hits]
    .sort((a, b) => b.text.length - a.text.length)
    .reduce((rest, hit) => rest.replaceAll(hit.text, `[covered: ${hit.kind}]`), text)
}

function apart(matches: readonly Match[]): Match[] {
  const taken: Match[] = []
  for (const match of matches) {
    if (!taken.some(({ from, to }) => from < match.to && match.from < to)) taken.push(match)
  }
  return taken
}

function endOf(text: string, to: number): number {
  restOfToken.lastIndex = to
  return to + (restOfToken.exec(text)?.[0].length ?? 0)
}
