import type { Random } from './random.ts'

/** A column of a drawn table: its heading, where its cells stand, and what they say. */
export interface Column {
  readonly heading: string
  readonly align: 'left' | 'right'
  /** Whether its cells are headings of rows, on a ground of their own. */
  readonly isHead?: boolean
  cell(random: Random, row: number): string
}

const products = ['Keyboard K120', 'USB-C cable 2 m', 'Office chair', 'Desk lamp', 'Webcam C920']
const goods = ['Monitor arm', 'Paper A4 80 g', 'Headset H390', 'Docking station', 'Whiteboard']
const people = ['Maria Lopez', 'Jonas Weber', 'Aiko Tanaka', 'Peter Novak', 'Sara Lindholm']
const cities = ['Hamburg', 'Lyon', 'Porto', 'Gdansk', 'Bergen', 'Utrecht', 'Bristol', 'Boston']
const states = ['Running', 'Stopped', 'Pending', 'Failed', 'Ready', 'Shipped', 'Cancelled']
const notes = ['Call back', 'Waiting for parts', 'Paid by card', 'Second reminder', 'Done']
const services = ['api-gateway', 'billing', 'mail-queue', 'search', 'cache', 'worker-pool']

const left = (heading: string, cell: Column['cell']): Column => ({ heading, align: 'left', cell })
const right = (heading: string, cell: Column['cell']): Column => ({ heading, align: 'right', cell })
const oneOf = (items: readonly string[]) => (random: Random) =>
  items[random.int(0, items.length - 1)] ?? ''

export function money(random: Random): string {
  const whole = random.int(1, random.pick([99, 999, 48_000])).toLocaleString('en-US')
  return `${whole}.${String(random.int(0, 99)).padStart(2, '0')}`
}

function date(random: Random): string {
  const part = (high: number) => String(random.int(1, high)).padStart(2, '0')
  return `${random.int(2019, 2026)}-${part(12)}-${part(28)}`
}

/** The columns to choose from, each kind of them once in a table. */
export const kinds: readonly [Column, ...Column[]] = [
  left('Product', oneOf([...products, ...goods])),
  left('Name', oneOf(people)),
  left('City', oneOf(cities)),
  left('Status', oneOf(states)),
  left('Note', oneOf(notes)),
  left('Date', date),
  left('Service', oneOf(services)),
  right('Units', (random) => random.int(1, 9800).toLocaleString('en-US')),
  right('Price', money),
  right('Share', (random) => `${random.int(0, 99)}.${random.int(0, 9)}%`),
  right('Change', (random) => `${random.pick(['+', '-'])}${random.int(1, 40)}.${random.int(0, 9)}`),
  right('ID', (random, row) => String(4100 + 7 * row + random.int(0, 6))),
]
