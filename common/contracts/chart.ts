import { jsonrepair } from 'jsonrepair'
import { t } from '../i18n.ts'
import { fencedBlocks } from './fences.ts'
import type { Grid } from './grid.ts'
import { errorOf, noteOf, type Problem } from './problem.ts'

export const chartTypes = ['bar', 'line', 'area', 'scatter', 'pie'] as const
export type ChartType = (typeof chartTypes)[number]

export interface Axis {
  readonly label: string
  /** Empty where there is none. */
  readonly unit: string
}

export interface ChartPoint {
  readonly x: string | number
  /** null where it could not be read. */
  readonly y: number | null
  /** Whether it was read off an axis rather than printed. */
  readonly estimated: boolean
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
}

export interface Chart {
  readonly type: ChartType
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  readonly series: readonly ChartSeries[]
}

export interface ParsedChart {
  readonly kind: 'chart'
  /** Absent until there is a series. */
  readonly chart?: Chart
  readonly problems: readonly Problem[]
}

/**
 * The series of a chart out of JSON. What is not as it should be is left out or null and said;
 * JSON that is broken is mended as far as it can be, and said to be.
 */
export function parseChart(text: string, done: boolean): ParsedChart {
  const { value, problems: broken } = jsonOf(text)
  const reader = new ChartReader()
  const chart = reader.read(value)
  const problems = done ? [...broken, ...reader.problems] : []
  return { kind: 'chart', ...(chart === undefined ? {} : { chart }), problems }
}

function jsonOf(text: string): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const { blocks } = fencedBlocks(text)
  const source = blocks[0]?.text ?? text
  const from = source.indexOf('{')
  if (from < 0)
    return { value: undefined, problems: [errorOf(t('There is no JSON in the answer.'))] }
  const end = source.lastIndexOf('}')
  const object = source.slice(from, end > from && blocks.length === 0 ? end + 1 : undefined)
  try {
    return { value: JSON.parse(object), problems: [] }
  } catch {
    return { value: mended(source.slice(from)), problems: [errorOf(t('The JSON is broken.'))] }
  }
}

function mended(json: string): unknown {
  try {
    return JSON.parse(jsonrepair(json))
  } catch {
    return undefined
  }
}

/** Most points of a chart, in all its series; more could neither be drawn nor looked over. */
const pointLimit = 10_000

/** A number as it is typed or as `String` writes it; undefined where it is none. */
function numberOf(text: string): number | undefined {
  const isNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text.trim())
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Takes what is good out of a value whose shape nobody vouched for, and notes the rest. */
class ChartReader {
  readonly problems: Problem[] = []
  private points = 0

  read(value: unknown): Chart | undefined {
    const fields = fieldsOf(value)
    const series = listOf(fields['series']).map((one, index) => this.series(one, index))
    if (series.every(({ points }) => points.length === 0)) {
      this.problems.push(errorOf(t('There is no series with points in the answer.')))
      return undefined
    }
    return {
      type: this.type(fields['type']),
      title: textOf(fields['title']),
      x: axisOf(fields['x']),
      y: axisOf(fields['y']),
      series,
    }
  }

  private type(value: unknown): ChartType {
    const known = chartTypes.find((type) => type === value)
    if (known === undefined) {
      const type = textOf(value)
      this.problems.push(noteOf(t('The type “{{type}}” is drawn as a line.', { type })))
    }
    return known ?? 'line'
  }

  private series(value: unknown, index: number): ChartSeries {
    const fields = fieldsOf(value)
    const name = textOf(fields['name']) || t('Series {{number}}', { number: index + 1 })
    return {
      name,
      points: listOf(fields['points']).flatMap((point, at) => this.point(point, name, at)),
    }
  }

  private point(value: unknown, series: string, index: number): readonly ChartPoint[] {
    const { x, y, estimated } = fieldsOf(value)
    this.points += 1
    if (this.points > pointLimit) {
      if (this.points === pointLimit + 1) {
        const message = t('The chart has more than {{limit}} points; the rest was left out.', {
          limit: pointLimit,
        })
        this.problems.push(errorOf(message))
      }
      return []
    }
    const place = { number: index + 1, series }
    if (typeof x !== 'string' && (typeof x !== 'number' || !Number.isFinite(x))) {
      this.problems.push(errorOf(t('Point {{number}} of “{{series}}” has no place.', place)))
      return []
    }
    return [{ x, y: this.number(y, { ...place, x }), estimated: estimated === true }]
  }

  private number(
    value: unknown,
    place: { readonly number: number; readonly series: string; readonly x: string | number },
  ): number | null {
    if (typeof value === 'number' && Number.isFinite(value)) return value
    const typed = typeof value === 'string' ? numberOf(value) : undefined
    if (typed !== undefined) return typed
    if (value === null) {
      const message = t('The value of “{{series}}” at {{x}} could not be read.', place)
      this.problems.push(noteOf(message))
    } else {
      const message = t('Point {{number}} of “{{series}}” has no number.', place)
      this.problems.push(errorOf(message))
    }
    return null
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function axisOf(value: unknown): Axis {
  const fields = fieldsOf(value)
  return { label: textOf(fields['label']), unit: textOf(fields['unit']) }
}

/** An axis as it is written: its label, and its unit in brackets. */
export function axisTitle({ label, unit }: Axis): string {
  if (unit === '' || label.includes(unit)) return label
  return label === '' ? unit : `${label} (${unit})`
}

/** The places of all points in the order in which they first come. */
export function placesOf(chart: Chart): readonly (string | number)[] {
  return [...new Set(chart.series.flatMap(({ points }) => points.map(({ x }) => x)))]
}

/** The chart with the places, series and numbers of an edited grid; no number is null. */
export function withGrid(chart: Chart, grid: Grid): Chart {
  const [heading = [], ...rows] = grid
  const places = new Map(placesOf(chart).map((place) => [String(place), place]))
  const isNumeric = [...places.values()].every((place) => typeof place === 'number')
  const placeFor = (text: string) =>
    places.get(text) ?? (isNumeric ? (numberOf(text) ?? text) : text)
  const series = heading.slice(1).map((name, index): ChartSeries => {
    const before = seriesFor(chart, name, index, heading.length - 1)
    const known = new Map(before?.points.map((point) => [point.x, point]))
    const points = rows.flatMap((row): readonly ChartPoint[] => {
      const text = row[index + 1]?.trim() ?? ''
      const x = placeFor(row[0] ?? '')
      const old = known.get(x)
      if (text === '' && old === undefined) return []
      const y = numberOf(text) ?? null
      return [{ x, y, estimated: old?.estimated === true && old.y === y }]
    })
    return { name: name || t('Series {{number}}', { number: index + 1 }), points }
  })
  return { ...chart, series }
}

/** The series that a column was made of, for which of its numbers are estimates. */
function seriesFor(chart: Chart, name: string, index: number, columns: number) {
  const there = chart.series[index]
  const isRenamed = columns === chart.series.length
  return there?.name === name || isRenamed ? there : chart.series.find((one) => one.name === name)
}

/** One row for each place and one column for each series; the first row is the heading. */
export function chartGrid(chart: Chart): Grid {
  const values = chart.series.map(
    ({ points }) => new Map(points.map(({ x, y }) => [x, y === null ? '' : String(y)])),
  )
  const heading = [axisTitle(chart.x) || 'x', ...chart.series.map(({ name }) => name)]
  const rows = placesOf(chart).map((x) => [
    String(x),
    ...values.map((column) => column.get(x) ?? ''),
  ])
  return [heading, ...rows]
}
