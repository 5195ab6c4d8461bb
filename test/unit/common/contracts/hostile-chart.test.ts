import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Chart,
  chartGrid,
  type ParsedChart,
  parseChart,
  withGrid,
} from '../../../../common/contracts/chart.ts'
import { formatAnswer, formatsOf } from '../../../../common/contracts/formats.ts'
import { isBroken } from '../../../../common/contracts/problem.ts'
import { drawChart, paperInk } from '../../../../renderer/answer/contracts/draw-chart.ts'

const point = (x: string, y: string) =>
  `{"type":"bar","series":[{"name":"a","points":[{"x":"Jan","y":1},{"x":${x},"y":${y}}]}]}`

/** What a chart may hold, whatever came. */
function expectSound({ chart }: ParsedChart): void {
  for (const { name, points } of chart?.series ?? []) {
    expect(typeof name).toBe('string')
    for (const { x, y } of points) {
      expect(typeof x === 'string' || Number.isFinite(x)).toBe(true)
      expect(y === null || Number.isFinite(y)).toBe(true)
    }
  }
}

describe('a chart of hostile JSON', () => {
  it.each([
    'NaN',
    '1e999',
    '-1e999',
    'Infinity',
    '"1e999"',
    '"12 EUR"',
    '[1]',
    '{"a":1}',
    'true',
    '""',
  ])('has no number where it says %s, and says so', (y) => {
    const parsed = parseChart(point('"Feb"', y), true)
    expectSound(parsed)
    expect(parsed.chart?.series[0]?.points[1]).toMatchObject({ x: 'Feb', y: null })
    expect(isBroken(parsed.problems)).toBe(true)
  })

  it.each(['1e999', 'null', '[0]', '{}', 'false'])('has no point at the place %s', (x) => {
    const parsed = parseChart(point(x, '2'), true)
    expect(parsed.chart?.series[0]?.points).toHaveLength(1)
    expect(isBroken(parsed.problems)).toBe(true)
  })

  it('takes no more points than can be drawn', () => {
    const points = Array.from({ length: 60_000 }, (_, x) => ({ x, y: 'none' }))
    const parsed = parseChart(JSON.stringify({ type: 'line', series: [{ points }] }), true)
    expect(parsed.chart?.series[0]?.points).toHaveLength(10_000)
    expect(parsed.problems.some(({ message }) => message.includes('more than 10000'))).toBe(true)
    expect(parsed.problems.length).toBeLessThan(10_010)
  })

  it.each([
    ['arrays', '['.repeat(200_000)],
    ['objects', '{"series":'.repeat(50_000)],
    ['arrays in a point', `${point('"Feb"', '['.repeat(100_000))}`],
  ])('is no trouble where %s lie deep in each other', (_, text) => {
    for (const done of [false, true]) expectSound(parseChart(text, done))
    expect(isBroken(parseChart(text, true).problems)).toBe(true)
  })

  it('changes no prototype and takes nothing from one', () => {
    const series = '[{"name":"__proto__","points":[{"x":"constructor","y":1}]}]'
    const nested = parseChart(`{"__proto__":{"series":${series}},"constructor":{"y":1}}`, true)
    expect(nested.chart).toBeUndefined()
    const named = parseChart(`{"type":"__proto__","series":${series}}`, true)
    expect(named.chart).toMatchObject({ type: 'line', series: [{ name: '__proto__' }] })
    expect(formatAnswer(named, 'csv')).toContain('constructor,1')
    if (named.chart !== undefined) expect(drawChart(named.chart, paperInk)).toMatch(/^<svg/)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('is drawn also where its numbers are as large as numbers get', () => {
    const { chart } = parseChart(point('"Feb"', '1.7e308'), true)
    const wide =
      chart &&
      withGrid(chart, [
        ['x', 'a'],
        ['Jan', '-1.7e308'],
        ['Feb', '1.7e308'],
      ])
    if (wide !== undefined) expect(drawChart(wide, paperInk)).toMatch(/^<svg/)
    expect(wide?.series[0]?.points.map(({ y }) => y)).toEqual([-1.7e308, 1.7e308])
  })

  it('is sound and can be carried away, whatever stands where', () => {
    const key = fc.constantFrom('x', 'y', 'name', 'points', 'series', 'type', '__proto__', 'label')
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant('1e999')),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }))
    const answers = fc.record({ type: value, title: value, x: value, y: value, series: value })
    fc.assert(
      fc.property(answers, fc.nat(400), (answer, cut) => {
        const text = JSON.stringify(answer)
        for (const part of [text, text.slice(0, cut), text.slice(cut)]) {
          const parsed = parseChart(part, true)
          expectSound(parsed)
          if (parsed.chart === undefined) expect(isBroken(parsed.problems)).toBe(true)
          for (const format of formatsOf.chart)
            expect(typeof formatAnswer(parsed, format)).toBe('string')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the grid of a chart', () => {
  const chart: Chart = {
    type: 'line',
    title: '',
    x: { label: 'Year', unit: '' },
    y: { label: '', unit: '' },
    series: [
      {
        name: 'a',
        points: [
          { x: 2001, y: 1, estimated: true },
          { x: 2002, y: 2, estimated: true },
        ],
      },
      { name: 'b', points: [{ x: 2002, y: 4, estimated: false }] },
    ],
  }

  it('gives the same chart back', () => {
    expect(withGrid(chart, chartGrid(chart))).toEqual(chart)
  })

  it('takes rows and columns that were added, renamed and removed', () => {
    const added = withGrid(chart, [
      ['Year', 'a', '', 'b'],
      ['2000', '7', '', ''],
      ['2002', '2', '8', '5'],
    ])
    expect(added.series).toEqual([
      {
        name: 'a',
        points: [
          { x: 2000, y: 7, estimated: false },
          { x: 2002, y: 2, estimated: true },
        ],
      },
      { name: 'Series 2', points: [{ x: 2002, y: 8, estimated: false }] },
      { name: 'b', points: [{ x: 2002, y: 5, estimated: false }] },
    ])
    const renamed = withGrid(chart, [
      ['Year', 'c'],
      ['2001', '1'],
    ])
    expect(renamed.series).toEqual([{ name: 'c', points: [{ x: 2001, y: 1, estimated: false }] }])
  })
})
