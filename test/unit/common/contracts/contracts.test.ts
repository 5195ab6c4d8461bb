import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractNames } from '../../../../common/actions.ts'
import { builtinActions } from '../../../../common/builtin-actions.ts'
import { type Chart, chartGrid, parseChart } from '../../../../common/contracts/chart.ts'
import { parseCodeAnswer } from '../../../../common/contracts/code.ts'
import { answerToCopy, formatAnswer, formatsOf } from '../../../../common/contracts/formats.ts'
import { parseLatex } from '../../../../common/contracts/latex.ts'
import { parseMermaid } from '../../../../common/contracts/mermaid.ts'
import { parseAnswer } from '../../../../common/contracts/parse.ts'
import { isBroken } from '../../../../common/contracts/problem.ts'
import { repairRequest } from '../../../../common/contracts/repair.ts'
import { revenue } from '../../../support/chart.ts'

const chart: Chart = {
  ...revenue,
  title: 'Sales',
  series: [...revenue.series, { name: '2025', points: [{ x: 'Feb', y: 11, estimated: false }] }],
}

describe('latex', () => {
  it.each([
    ['$$\na^2 + b^2\n$$', ['a^2 + b^2']],
    ['\\[ \\frac{1}{2} \\]', ['\\frac{1}{2}']],
    ['The formula is $x_1$ and \\(y\\).', ['x_1', 'y']],
    ['```latex\n\\sqrt{x}\n```', ['\\sqrt{x}']],
    ['```latex\n$$\\sqrt{x}$$\n```', ['\\sqrt{x}']],
    ['\\int_0^1 x \\, dx', ['\\int_0^1 x \\, dx']],
    ['$$a$$\n$$b$$', ['a', 'b']],
  ])('finds the formulas of %j', (text, formulas) => {
    expect(parseLatex(text, true)).toMatchObject({ formulas, problems: [] })
  })

  it('takes no sentence for a formula', () => {
    const { formulas, problems } = parseLatex('There is no formula in this picture.', true)
    expect(formulas).toEqual([])
    expect(isBroken(problems)).toBe(true)
  })

  it('shows a formula before its end', () => {
    expect(parseLatex('$$\\frac{a}{b', false).formulas).toEqual(['\\frac{a}{b'])
  })
})

describe('mermaid and code', () => {
  it('takes the source out of its block, or the bare source', () => {
    const source = 'flowchart TD\n  a --> b'
    expect(parseMermaid(`\`\`\`mermaid\n${source}\n\`\`\``, true)).toMatchObject({
      source,
      problems: [],
    })
    expect(parseMermaid(source, true)).toMatchObject({ source, problems: [] })
    expect(isBroken(parseMermaid('I see no diagram.', true).problems)).toBe(true)
  })

  it('takes code with its language, and says what it left out', () => {
    const parsed = parseCodeAnswer('```Python\nif x:\n    y()\n```', true)
    expect(parsed).toEqual({
      kind: 'code',
      language: 'python',
      text: 'if x:\n    y()',
      problems: [],
    })
    expect(parseCodeAnswer('Here:\n```c\nx\n```', true).problems).toHaveLength(1)
    expect(parseCodeAnswer('x = 1', true)).toMatchObject({ text: 'x = 1' })
    const nested = '````md\n```js\na\n```\n````'
    expect(parseCodeAnswer(nested, true).text).toBe('```js\na\n```')
  })
})

describe('chart', () => {
  it('reads the form that the prompt shows', () => {
    const prompt = builtinActions.find(({ id }) => id === 'chart')?.prompt ?? ''
    const form = prompt.split('\n').find((line) => line.startsWith('{')) ?? ''
    expect(parseChart(form, true)).toMatchObject({ chart: { type: 'bar' }, problems: [] })
  })

  it('reads back what it writes', () => {
    const parsed = parseChart(JSON.stringify(chart), true)
    expect(parsed).toEqual({ kind: 'chart', chart, problems: [] })
    expect(JSON.parse(formatAnswer(parsed, 'json'))).toEqual(chart)
    const points = fc.array(
      fc.record({ x: fc.string(), y: fc.integer(), estimated: fc.boolean() }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(points, (some) => {
        const one = { ...chart, series: [{ name: 'a', points: some }] }
        expect(parseChart(`\`\`\`json\n${JSON.stringify(one)}\n\`\`\``, true).chart).toEqual(one)
      }),
    )
  })

  it('makes a grid of one row for each place', () => {
    expect(chartGrid(chart)).toEqual([
      ['Month', '2024', '2025'],
      ['Jan', '12.5', ''],
      ['Feb', '9', '11'],
    ])
  })

  it('says what is missing, and makes no number up', () => {
    const text = JSON.stringify({
      type: 'bar',
      series: [{ name: 'a', points: [{ x: 1, y: null }, { x: 2, y: '1,204' }, { y: 3 }] }],
    })
    const parsed = parseChart(text, true)
    expect(parsed.chart?.series[0]?.points.map(({ y }) => y)).toEqual([null, null])
    expect(parsed.problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['note', 'The value of “a” at 1 could not be read.'],
      ['error', 'Point 2 of “a” has no number.'],
      ['error', 'Point 3 of “a” has no place.'],
    ])
  })

  it('mends broken JSON, and says that it was broken', () => {
    const broken = "{type: 'bar', series: [{name: 'a', points: [{x: 'Jan', y: 1},]}]}"
    const parsed = parseChart(broken, true)
    expect(parsed.chart?.series[0]?.points).toEqual([{ x: 'Jan', y: 1, estimated: false }])
    expect(isBroken(parsed.problems)).toBe(true)
    expect(isBroken(parseChart('no chart', true).problems)).toBe(true)
  })

  it('shows the points that came so far', () => {
    const text = JSON.stringify(chart)
    let most = 0
    for (let length = 0; length <= text.length; length += 1) {
      const parsed = parseChart(text.slice(0, length), false)
      expect(parsed.problems).toEqual([])
      const count = parsed.chart?.series.flatMap(({ points }) => points).length ?? 0
      expect(count).toBeGreaterThanOrEqual(most)
      most = count
    }
    expect(most).toBe(3)
  })
})

describe('every contract', () => {
  it('throws at no answer, however it is cut', () => {
    const pieces = fc.constantFrom('```', '|', '---', '\n', '{', '"', '$$', '\\', 'a', '[', ',')
    fc.assert(
      fc.property(fc.array(pieces), fc.string(), fc.boolean(), (some, rest, done) => {
        for (const contract of contractNames) {
          const parsed = parseAnswer(contract, some.join('') + rest, done)
          for (const format of formatsOf[contract]) formatAnswer(parsed, format)
          if (!done) expect(parsed.problems).toEqual([])
        }
      }),
    )
  })

  it('is copied in its first form', () => {
    expect(answerToCopy(parseAnswer('table', '| a | b |\n|---|---|\n| 1 | 2 |', true))).toBe(
      'a\tb\n1\t2\n',
    )
    expect(answerToCopy(parseAnswer('latex', '$$x^2$$', true))).toBe('x^2')
    expect(answerToCopy(parseAnswer('chart', JSON.stringify(chart), true))).toBe(
      'Month,2024,2025\r\nJan,12.5,\r\nFeb,9,11\r\n',
    )
    expect(answerToCopy(parseAnswer('text', '```\nplain\n```', true))).toBe('plain')
  })

  it('is asked for once more with what is wrong', () => {
    const { problems } = parseAnswer('table', 'No.', true)
    expect(repairRequest(problems)).toContain('- There is no table in the answer.')
  })
})
