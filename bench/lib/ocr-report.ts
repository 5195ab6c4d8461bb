import { cpus } from 'node:os'
import { mean, median } from './statistics.ts'

/** What one reader made of one picture. */
export interface Figure {
  /** Character error rate, a share. */
  readonly cer: number
  readonly lines: { readonly exact: number; readonly all: number }
  /** Median, in ms. */
  readonly ms: number
}

export interface Row {
  readonly picture: string
  /** By the readers' order. */
  readonly figures: readonly Figure[]
}

export interface Report {
  /** This pipeline first, then what it is compared with; the second is the single call. */
  readonly readers: readonly string[]
  readonly rows: readonly Row[]
  readonly coldMs: number
  readonly memoryMb: number
}

/** No reader is given this one's language: read, but left out of the figures over all. */
const foreign = /japanese|chinese|korean|russian/

function overAll({ readers, rows }: Report) {
  const latin = rows.filter(({ picture }) => !foreign.test(picture))
  return readers.map((name, i) => {
    const figures = latin.flatMap((row) => row.figures[i] ?? [])
    const ratios = latin.map(({ figures: all }) => (all[0]?.ms ?? 0) / (all[i]?.ms ?? Number.NaN))
    const exact = figures.reduce((sum, { lines }) => sum + lines.exact, 0)
    return {
      name,
      cerMean: mean(figures.map(({ cer }) => cer)),
      cerMedian: median(figures.map(({ cer }) => cer)),
      exact: exact / figures.reduce((sum, { lines }) => sum + lines.all, 0),
      ms: median(figures.map(({ ms }) => ms)),
      timeRatio: median(ratios),
    }
  })
}

const percent = (share: number) => (100 * share).toFixed(2).padStart(6)

export function printTable(report: Report): void {
  const { readers, rows, coldMs, memoryMb } = report
  console.log(`${'CER % and ms'.padEnd(26)}${readers.map((name) => name.padStart(16)).join('')}`)
  for (const { picture, figures } of rows) {
    const cells = figures.map(
      ({ cer, ms }) => `${percent(cer).padStart(9)}${ms.toFixed(0).padStart(7)}`,
    )
    console.log(`${picture.padEnd(26)}${cells.join('')}`)
  }
  const all = overAll(report)
  console.log(
    '\nOver the Latin pictures   mean %  median %  lines exact %  median ms  our time / its',
  )
  for (const { name, cerMean, cerMedian, exact, ms, timeRatio } of all) {
    console.log(
      `${name.padEnd(25)}${percent(cerMean)} ${percent(cerMedian).padStart(9)} ${percent(exact).padStart(14)} ${ms.toFixed(0).padStart(10)} ${timeRatio.toFixed(2).padStart(15)}`,
    )
  }
  const [ours, single] = all
  if (ours && single) {
    console.log(`\nErrors of ${single.name} by ours: ${(single.cerMean / ours.cerMean).toFixed(1)}`)
  }
  console.log(
    `cold start ${coldMs.toFixed(0)} ms; peak memory of the process, all but tesseract in it, ${memoryMb.toFixed(0)} MB`,
  )
}

export function printJson(report: Report): void {
  const [ours, ...others] = overAll(report)
  const single = others[0]
  const row = (name: string, value: number | undefined, unit: string, baseline?: number) => ({
    case: name,
    value: value ?? null,
    unit,
    baseline: baseline ?? null,
    ratio: value !== undefined && baseline !== undefined ? value / baseline : null,
  })
  const [cpu] = cpus()
  console.log(
    JSON.stringify({
      name: 'ocr',
      machine: `${cpu?.model ?? 'unknown'} x ${cpus().length}, ${process.platform}, Node ${process.version}`,
      electron: process.versions['electron'] ?? null,
      rows: [
        row('CER mean', ours?.cerMean, 'share', single?.cerMean),
        row('CER median', ours?.cerMedian, 'share', single?.cerMedian),
        row('lines exact', ours?.exact, 'share', single?.exact),
        ...others.map(({ name, cerMean }) => row(`CER mean: ${name}`, cerMean, 'share')),
        ...others.map(({ name, timeRatio }) => row(`time by ${name}`, timeRatio, 'ratio')),
        row('cold start', report.coldMs, 'ms'),
        row('peak memory', report.memoryMb, 'MB'),
        ...report.rows.map(({ picture, figures }) =>
          row(`${picture}: time`, figures[0]?.ms, 'ms', figures[1]?.ms),
        ),
        ...report.rows.map(({ picture, figures }) =>
          row(`${picture}: CER`, figures[0]?.cer, 'share', figures[1]?.cer),
        ),
      ],
    }),
  )
}
