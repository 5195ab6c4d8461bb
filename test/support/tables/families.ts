import { type Column, kinds, money } from './columns.ts'
import { drawTable, text } from './draw-table.ts'
import { type Borders, drawTerminal } from './draw-terminal.ts'
import { planTable, type Style, type TablePlan } from './plan.ts'
import type { Random } from './random.ts'

/** Space around a picture's contents, in pixels at 1x. */
export const margin = 24

/** Row numbers and column letters, and a grid as tight as spreadsheets draw it. */
export function sheet(random: Random, style: Style) {
  const { columns, rows } = planTable(random, {
    columns: random.int(3, 6),
    rows: random.int(6, 12),
    empty: 0.1,
    multiline: 0,
  })
  const numbers: Column = { heading: '', align: 'right', isHead: true, cell: () => '' }
  const plan: TablePlan = {
    columns: [numbers, ...columns],
    centred: true,
    rows: [
      ['', ...columns.map((_, i) => String.fromCharCode(65 + i))],
      ...rows.map((row, i) => [String(i + 1), ...row]),
    ],
  }
  return { ...drawTable(plan, style, margin, margin), plans: [plan] }
}

/** A heading and two lines of text above the table; sometimes a second table below. */
export function page(random: Random, style: Style) {
  const { size } = style
  const parts = [
    `<g font-size="${Math.round(1.5 * size)}">${text('Overview of the quarter', margin, margin + 1.5 * size)}</g>`,
    text(
      'The figures below are those of the last report, sorted by name.',
      margin,
      margin + 4 * size,
    ),
    text('Cells without a value have not been filled in yet.', margin, margin + 5.4 * size),
  ]
  const plans: TablePlan[] = []
  let y = margin + 8 * size
  let width = 40 * size
  for (let i = random.chance(0.3) ? 0 : 1; i < 2; i++) {
    const contents = {
      columns: random.int(3, 5),
      rows: random.int(4, 8),
      empty: 0.1,
      multiline: 0.2,
    }
    const plan = planTable(random, contents)
    const drawing = drawTable(plan, style, margin, y)
    parts.push(drawing.svg)
    plans.push(plan)
    width = Math.max(width, drawing.width)
    y += drawing.height + 3 * size
    if (i === 0) {
      parts.push(text('A second table follows, which has nothing to do with the first.', margin, y))
      y += 2 * size
    }
  }
  return { svg: parts.join(''), width, height: y - margin, plans }
}

export function terminal(random: Random, style: Style) {
  const contents = { columns: random.int(3, 6), rows: random.int(5, 12), empty: 0.08, multiline: 0 }
  const plan = planTable(random, contents)
  const borders = random.pick<Borders>(['blanks', 'bars', 'box'])
  const command = text('$ list --all', margin, margin + style.size)
  const drawing = drawTerminal(plan, style, borders, margin, margin + 2.5 * style.size)
  return {
    ...drawing,
    svg: command + drawing.svg,
    height: drawing.height + 2.5 * style.size,
    plans: [plan],
  }
}

/** Items, then sums that stand under the last two columns only. */
export function invoice(random: Random, style: Style) {
  const { size } = style
  const [product] = kinds
  const right = (heading: string, cell: Column['cell']): Column => ({
    heading,
    align: 'right',
    cell,
  })
  const columns: Column[] = [
    { ...product, heading: 'Description' },
    right('Qty', (r) => String(r.int(1, 40))),
    right('Rate', (r) => `$${money(r)}`),
    right('Amount', (r) => `$${money(r)}`),
  ]
  const items = Array.from({ length: random.int(3, 7) }, (_, row) =>
    columns.map(
      (column, i) =>
        column.cell(random, row) + (i === 0 && random.chance(0.3) ? ',\nas agreed in writing' : ''),
    ),
  )
  const sums = ['Subtotal', 'VAT 19%', 'Total'].map((name) => ['', '', name, `$${money(random)}`])
  const plan = { columns, rows: [columns.map(({ heading }) => heading), ...items, ...sums] }
  const drawing = drawTable(plan, style, margin, margin + 9 * size)
  const parts = [
    `<g font-size="${Math.round(1.6 * size)}" font-weight="bold">${text(`Invoice 2026-${random.int(100, 999)}`, margin, margin + 1.6 * size)}</g>`,
    text('Harbour Office Supplies, 14 Mill Road', margin, margin + 4 * size),
    text('Payment within 30 days of the date of this invoice.', margin, margin + 6 * size),
    drawing.svg,
  ]
  return {
    svg: parts.join(''),
    width: Math.max(drawing.width, 34 * size),
    height: drawing.height + 9 * size,
    plans: [plan],
  }
}
