import { diffArrays } from 'diff'

/** A stretch that both readings have, or one where they differ. */
export type Difference =
  | { readonly same: true; readonly text: string }
  | {
      readonly same: false
      /** What the model says; empty where it has nothing here. */
      readonly text: string
      /** What was read on this computer; empty where it has nothing here. */
      readonly other: string
    }

/**
 * The text with the other reading where the user took it.
 *
 * @param taken places in `parts`
 */
export function chosenText(parts: readonly Difference[], taken: readonly number[]): string {
  const places = new Set(taken)
  const chosen = (part: Difference, index: number) =>
    part.same || !places.has(index) ? part.text : part.other
  return parts.map(chosen).join('')
}

/** A number, a word, a run of blanks, or one other sign. */
const token = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\s+|[\s\S]/gu

/**
 * Where two readings of one text differ, word by word and number by number. How blanks and lines
 * are broken does not matter. The texts of all parts joined give `text`.
 */
export function differences(text: string, other: string): readonly Difference[] {
  const parts: Difference[] = []
  const changes = diffArrays(text.match(token) ?? [], other.match(token) ?? [], {
    comparator: (left, right) => left === right || (isBlank(left) && isBlank(right)),
    // The time that two texts without anything in common would take grows with both.
    maxEditLength: 4000,
  })
  // Too different to be set side by side.
  if (changes === undefined) return [{ same: false, text, other }]
  let removed = ''
  let added = ''
  let position = 0
  const flush = () => {
    if (removed === '' && added === '') return
    if (removed.trim() === '' && added.trim() === '') {
      if (removed !== '') parts.push({ same: true, text: removed })
    } else parts.push({ same: false, text: removed, other: added })
    removed = ''
    added = ''
  }
  for (const { value, added: isAdded, removed: isRemoved } of changes) {
    if (isAdded) {
      added += value.join('')
      continue
    }
    // Blanks that count as alike are those of `text`.
    const length = value.length
    const own = tokensFrom(text, position, length)
    position += own.length
    if (isRemoved) removed += own
    else {
      flush()
      parts.push({ same: true, text: own })
    }
  }
  flush()
  return merged(parts)
}

function tokensFrom(text: string, position: number, count: number): string {
  let end = position
  token.lastIndex = position
  for (let index = 0; index < count; index += 1) {
    const found = token.exec(text)
    if (found === null) break
    end = found.index + found[0].length
  }
  token.lastIndex = 0
  return text.slice(position, end)
}

function isBlank(piece: string): boolean {
  return piece.trim() === ''
}

/** Neighbours that are alike as one. */
function merged(parts: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last?.same && part.same) {
      result[result.length - 1] = { same: true, text: last.text + part.text }
    } else result.push(part)
  }
  return result
}
