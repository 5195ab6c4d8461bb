import { around, bottom, middle, type Placed, usualHeight } from './rows.ts'

/** A row that stands this many usual distances below the one before starts a paragraph. */
const paragraphPitch = 1.5
/** So many times the height of the text, that too has to be between them. */
const leastPitch = 1.75

/** Rows of text, grouped where a clear gap is between two; no table is taken apart. */
export function toParagraphs<T extends Placed>(
  rows: readonly (readonly T[])[],
  tables: readonly Placed[] = [],
): T[][][] {
  const places = rows.map((row) => ({ box: around(row) }))
  const height = usualHeight(places)
  const pitches = places.slice(1).map((place, i) => middle(place) - middle(places[i] ?? place))
  const least = Math.max(paragraphPitch * usualPitch(pitches, height), leastPitch * height)
  const paragraphs: T[][][] = []
  for (const [i, row] of rows.entries()) {
    const paragraph = paragraphs.at(-1)
    const isNear = (pitches[i - 1] ?? 0) <= least
    const isInTable = tables.some(
      (table) => isWithin(places[i - 1], table) && isWithin(places[i], table),
    )
    if (paragraph && (isNear || isInTable)) paragraph.push([...row])
    else paragraphs.push([[...row]])
  }
  return paragraphs
}

/**
 * The distance of lines that follow each other, in pixels: the lower quartile, for in a list of
 * short paragraphs most distances are those between paragraphs.
 */
function usualPitch(pitches: readonly number[], height: number): number {
  const sorted = pitches.filter((pitch) => pitch >= 0.8 * height).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? 0
}

function isWithin(place: Placed | undefined, table: Placed): boolean {
  return place !== undefined && middle(place) > table.box.y && middle(place) < bottom(table)
}
