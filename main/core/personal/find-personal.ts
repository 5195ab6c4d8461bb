import type { Rect } from '../../../common/geometry.ts'
import type { PersonalKind } from '../../../common/personal.ts'
import { parseCode } from '../codes.ts'
import { around } from '../ocr/rows.ts'
import type { Code, OcrResult, PixelImage } from '../ports.ts'
import { continued } from './continue.ts'
import { coverArea } from './cover-area.ts'
import { findInText } from './find-in-text.ts'
import { matchesIn } from './matches.ts'
import { findPrivateKeys } from './private-key.ts'
import { type Span, spanOf, textRows } from './text-rows.ts'

/** Something personal or secret on a picture. */
export interface PersonalHit {
  readonly kind: PersonalKind
  /** Boxes over all of its ink, one for each line that it stands in; in pixels of the picture. */
  readonly areas: readonly Rect[]
}

/**
 * What is personal or secret on a picture.
 *
 * @param result what was read from it
 * @param names the user's own list
 */
export function findPersonal(
  image: PixelImage,
  result: OcrResult,
  names: readonly string[],
): PersonalHit[] {
  const rows = textRows(result.lines, false)
  const found: { readonly kind: PersonalKind; spans: readonly Span[] }[] = []
  const overlapping = (span: Span) =>
    found.find(({ spans }) => spans.some((other) => overlap(span, other)))
  for (const spans of findPrivateKeys(rows)) found.push({ kind: 'private-key', spans })
  // Once as it was read, and once without the blanks that hardly are any.
  for (const read of [rows, textRows(result.lines, true)]) {
    for (const [index, row] of read.entries()) {
      for (const match of matchesIn(row.text, names)) {
        const span = spanOf(row, index, match)
        if (span === undefined) continue
        const taken = overlapping(span)
        if (taken !== undefined) {
          // Of an address that goes on behind such a blank, all of it.
          if (match.kind === 'ip' && taken.kind === 'ip') {
            taken.spans = taken.spans.map((own) => (overlap(own, span) ? union(own, span) : own))
          }
          continue
        }
        const goesOn = match.kind === 'key' || match.kind === 'jwt'
        found.push({ kind: match.kind, spans: goesOn ? continued(rows, span) : [span] })
      }
    }
  }
  const hits = found.map(({ kind, spans }) => {
    const areas = spans.flatMap((span) => {
      const row = rows[span.row]
      return (row && coverArea(image, row, span)) ?? []
    })
    // As one block: its dashes are often not read, but stand under each other's lines.
    const block = kind === 'private-key' && areas.length > 0
    return { kind, areas: block ? [around(areas.map((box) => ({ box })))] : areas }
  })
  return [...hits, ...(result.codes ?? []).flatMap((code) => inCode(code, names))]
}

function union(one: Span, other: Span): Span {
  const first = Math.min(one.first, other.first)
  return { row: one.row, first, last: Math.max(one.last, other.last) }
}

function overlap(one: Span, other: Span): boolean {
  return one.row === other.row && one.first <= other.last && one.last >= other.first
}

/** A bar code is covered as a whole for what it says. */
function inCode({ text, box }: Code, names: readonly string[]): PersonalHit[] {
  const secret = parseCode(text).fields.some((field) => field.secret === true)
  const kinds = new Set([
    ...findInText(text, names).map(({ kind }) => kind),
    ...(secret ? ['key' as const] : []),
  ])
  return [...kinds].map((kind) => ({ kind, areas: [box] }))
}
