import { type Band, type Bands, shareRules } from './bands.ts'
import { bottom } from './rows.ts'
import { median } from './runs.ts'
import { cutAtGaps, joinedInColumns } from './table-columns.ts'
import { cellsOf, runOf, type TableRun, widest } from './table-run.ts'

/** A gap this many text heights high ends a table, unless its own gaps are as high. */
const endGap = 3
/** Pieces of one cell are less than this many text heights apart. */
const joinGap = 1.5
/** A run of so many bands is hardly there by chance. */
const longRun = 4

/** The tables among bands: the run with the most cells first, then those above and below it. */
export function tableRuns(all: Bands, from = 0, to = all.bands.length): TableRun[] {
  let best: TableRun | undefined
  for (let i = from; i < to; i++) {
    const run = longestRun(all, i, to)
    if (run && (!best || cellsOf(run) > cellsOf(best))) best = run
    // A run that starts inside of a long one has fewer cells; looking for it would take long.
    if (run && run.bands.length >= longRun) i = run.to - 1
  }
  if (!best) return []
  const grown = grownUp(all, best, from)
  return [...tableRuns(all, from, grown.from), grown, ...tableRuns(all, grown.to, to)]
}

function longestRun(all: Bands, from: number, limit: number): TableRun | undefined {
  const first = all.bands[from]
  if (!first || (widest(first) < 2 && first.rules.length < 2)) return undefined
  let run = runOf([first], from, all.height)
  for (let to = from + 1; run && to < limit; to++) {
    const next = all.bands[to]
    if (!next || !follows(run, next, all.height)) break
    const longer: TableRun | undefined = runWith(run, next, all.height)
    if (!longer) break
    run = longer
  }
  return run && trimmed(run, all.height)
}

/** A run with one band more, whose pieces may have to be joined or cut to fit its columns. */
function runWith(run: TableRun, next: Band, height: number): TableRun | undefined {
  const cut = widest(next) < 2 ? [] : [cutAtGaps(next, run.columns)]
  const candidates = [next, joinedInColumns(next, run.columns, joinGap * height), ...cut]
  for (const band of candidates) {
    const longer = runOf([...run.bands, band], run.from, height)
    if (longer) return longer
  }
  return undefined
}

/** A table's first bands may have to be cut at the columns that only the others show. */
function grownUp(all: Bands, run: TableRun, limit: number): TableRun {
  let grown = run
  for (let from = run.from - 1; from >= limit; from--) {
    const band = all.bands[from]
    const [first] = grown.bands
    if (!band || !first || !isNear(band, first, grown, all.height)) break
    if (!areRuledAlike(band, first, all.height)) break
    const longer = runOf([cutAtGaps(band, grown.columns), ...grown.bands], from, all.height)
    if (!longer || widest(band) < 2) break
    grown = longer
  }
  return grown
}

function follows(run: TableRun, next: Band, height: number): boolean {
  const last = run.bands.at(-1)
  if (!last || !isNear(last, next, run, height)) return false
  return areRuledAlike(last, next, height)
}

function isNear(above: Band, below: Band, run: TableRun, height: number): boolean {
  const gaps = run.bands.slice(1).map((band, i) => band.box.y - bottom(run.bands[i] ?? band))
  const gap = below.box.y - bottom(above)
  return gap <= Math.max(endGap * height, 2 * median(gaps))
}

/** Where one band has rules, the other has to have one of them. */
function areRuledAlike(one: Band, other: Band, height: number): boolean {
  const isPlain = one.rules.length === 0 && other.rules.length === 0
  return isPlain || shareRules(one, other, 0.3 * height)
}

/** Without what stands alone in its row below the table, unless rules enclose it. */
function trimmed(run: TableRun, height: number): TableRun | undefined {
  let { bands } = run
  const gaps = bands.slice(1).map((band, i) => band.box.y - bottom(bands[i] ?? band))
  const usual = median(gaps)
  for (let last = bands.at(-1); last; last = bands.at(-1)) {
    const above = bands.at(-2)
    const isLine = above && last.box.y - bottom(above) < 0.6 * usual
    if (widest(last) >= 2 || last.rules.length > 0 || isLine) break
    bands = bands.slice(0, -1)
  }
  return bands.length === run.bands.length ? run : runOf(bands, run.from, height)
}
