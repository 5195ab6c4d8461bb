/** A pair of positions at which two aligned texts are cut. */
export interface Cut {
  readonly first: number
  readonly second: number
}

/**
 * Where both of two readings of a line have a blank, by the alignment with the fewest edits
 * (Levenshtein 1966). Positions are of the blanks, in characters, in order.
 */
export function commonBlanks(first: string, second: string): Cut[] {
  const costs = editCosts(first, second)
  const width = second.length + 1
  const cuts: Cut[] = []
  let i = first.length
  let j = second.length
  while (i > 0 && j > 0) {
    const cost = costs[i * width + j] ?? 0
    const same = first[i - 1] === second[j - 1]
    if (cost === (costs[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1)) {
      i--
      j--
      if (same && first[i] === ' ') cuts.push({ first: i, second: j })
    } else if (cost === (costs[(i - 1) * width + j] ?? 0) + 1) i--
    else j--
  }
  return cuts.reverse()
}

function editCosts(first: string, second: string): Uint16Array {
  const width = second.length + 1
  const costs = new Uint16Array((first.length + 1) * width)
  for (let j = 0; j < width; j++) costs[j] = j
  for (let i = 1; i <= first.length; i++) {
    costs[i * width] = i
    for (let j = 1; j < width; j++) {
      const replaced =
        (costs[(i - 1) * width + j - 1] ?? 0) + (first[i - 1] === second[j - 1] ? 0 : 1)
      const dropped = (costs[(i - 1) * width + j] ?? 0) + 1
      const added = (costs[i * width + j - 1] ?? 0) + 1
      costs[i * width + j] = Math.min(replaced, dropped, added)
    }
  }
  return costs
}
