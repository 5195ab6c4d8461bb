type Grid = readonly (readonly string[])[]

export interface Score {
  readonly exact: number
  readonly all: number
  /** What went wrong, one line each, for whoever looks into it. */
  readonly wrong: readonly string[]
}

/**
 * How many cells stand in their place with exactly their text. What was found beyond a table's
 * size counts as wrong, and so do whole tables that were missed or made up.
 */
export function scoreTables(wanted: readonly Grid[], found: readonly Grid[]): Score {
  const scores: Score[] = []
  for (let i = 0; i < Math.max(wanted.length, found.length); i++) {
    scores.push(scoreTable(wanted[i] ?? [], found[i] ?? []))
  }
  return {
    exact: scores.reduce((sum, { exact }) => sum + exact, 0),
    all: scores.reduce((sum, { all }) => sum + all, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
}

function scoreTable(wanted: Grid, found: Grid): Score {
  const wrong: string[] = []
  const size = (grid: Grid) => [grid.length, grid[0]?.length ?? 0] as const
  const [rows, columns] = size(wanted)
  const [foundRows, foundColumns] = size(found)
  if (rows !== foundRows || columns !== foundColumns) {
    wrong.push(`${foundRows}x${foundColumns} instead of ${rows}x${columns}`)
  }
  let exact = 0
  for (const [r, row] of wanted.entries()) {
    for (const [c, cell] of row.entries()) {
      const got = found[r]?.[c]
      if (got === cell) exact++
      else if (got !== undefined)
        wrong.push(`${r},${c}: ${JSON.stringify(cell)} was ${JSON.stringify(got)}`)
    }
  }
  return { exact, all: Math.max(rows * columns, foundRows * foundColumns), wrong }
}
