import type { Style, TablePlan } from './plan.ts'

/** Parts of an SVG and the room they take, in its units. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly rule: string
  readonly stripe: string
  readonly head: string
}

export function coloursOf({ dark }: Style): Colours {
  return dark
    ? { paper: '#1e1e1e', ink: '#d4d4d4', rule: '#4a4a4a', stripe: '#292929', head: '#333333' }
    : { paper: '#ffffff', ink: '#222222', rule: '#cccccc', stripe: '#f3f4f6', head: '#e8eaed' }
}

/** Draws a table with its upper left corner at (x, y). */
export function drawTable(
  { columns, rows, centred }: TablePlan,
  style: Style,
  x: number,
  y: number,
) {
  const { size, padding, rules } = style
  const colours = coloursOf(style)
  const lineHeight = Math.round(size * 1.3)
  const widths = columns.map((_, i) => {
    const lines = rows.flatMap((row) => (row[i] ?? '').split('\n'))
    return Math.ceil(Math.max(...lines.map((line) => line.length)) * size * 0.66) + 2 * padding.x
  })
  const width = widths.reduce((sum, part) => sum + part, 0)
  const grounds: string[] = []
  const strokes: string[] = []
  const texts: string[] = []
  let top = y
  for (const [r, row] of rows.entries()) {
    const count = Math.max(...row.map((cell) => cell.split('\n').length))
    const height = count * lineHeight + 2 * padding.y
    const isStripe = rules === 'zebra' && r % 2 === 0
    if (r === 0 && rules !== 'none') grounds.push(rect(x, top, width, height, colours.head))
    else if (isStripe) grounds.push(rect(x, top, width, height, colours.stripe))
    let left = x
    for (const [c, cell] of row.entries()) {
      const across = widths[c] ?? 0
      const { align = 'left', isHead = false } = columns[c] ?? {}
      if (isHead) grounds.push(rect(left, top, across, height, colours.head))
      const lines = cell.split('\n')
      const spare = style.upright === 'middle' ? ((count - lines.length) * lineHeight) / 2 : 0
      const place = r === 0 && centred ? 'middle' : align === 'right' ? 'end' : 'start'
      const at = { start: padding.x, middle: across / 2, end: across - padding.x }[place]
      for (const [l, line] of lines.entries()) {
        const base = top + padding.y + spare + l * lineHeight + size
        const isBold = r === 0 && style.family !== 'spreadsheet'
        if (line !== '') texts.push(text(line, left + at, base, place, isBold))
      }
      left += across
      if (rules === 'grid') strokes.push(rect(left, top, 1, height, colours.rule))
    }
    top += height
    if (rules === 'grid' || rules === 'rows') strokes.push(rect(x, top, width, 1, colours.rule))
  }
  if (rules === 'grid') {
    strokes.push(rect(x, y, 1, top - y, colours.rule), rect(x, y, width, 1, colours.rule))
  }
  return { svg: [...grounds, ...strokes, ...texts].join(''), width, height: top - y }
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
}

export function text(
  line: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  isBold = false,
): string {
  const weight = isBold ? ' font-weight="bold"' : ''
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${weight} xml:space="preserve">${escaped}</text>`
}
