import type { PersonalKind } from '../../../common/personal.ts'
import type { Random } from '../tables/random.ts'
import * as values from './values.ts'

/** A text, or what has to be found; a part that goes on in another line has the same `item`. */
export type Part =
  | string
  | { readonly kind: PersonalKind; readonly text: string; readonly item: number }

/** Texts that follow each other from a place on, in font sizes from the left. */
export interface Cell {
  readonly at: number
  readonly parts: readonly Part[]
}

/** What stands in one line, and what is drawn around its last cell. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly frame?: 'field' | 'bubble'
}

/** What stands on a picture, before it has a font and colours. */
export interface Scene {
  readonly name: string
  readonly mono: boolean
  readonly rows: readonly Row[]
}

/** Makes items of a scene, each with its number. */
export class SceneMaker {
  readonly random: Random
  private items = 0

  constructor(random: Random) {
    this.random = random
  }

  item(kind: PersonalKind, text: string): Part {
    this.items += 1
    return { kind, text, item: this.items }
  }

  email = () => this.item('email', values.email(this.random))
  phone = () => this.item('phone', values.phone(this.random))
  iban = () => this.item('iban', values.iban(this.random))
  card = () => this.item('card', values.card(this.random))
  ip = () => this.item('ip', values.ip(this.random))
  key = () => this.item('key', values.key(this.random))
  secret = () => this.item('key', values.plainSecret(this.random))
  jwt = () => this.item('jwt', values.jwt(this.random))
  name = () => this.item('name', values.name(this.random))

  /** As it stands in the address of a page. */
  host = () => {
    const address = values.ip(this.random)
    return this.item('ip', address.includes(':') ? `[${address}]` : address)
  }

  /** Each line of a private key is a row. */
  privateKey(at: number): Row[] {
    this.items += 1
    const item = this.items
    const lines = values.privateKey(this.random)
    return lines.map((text) => ({ cells: [{ at, parts: [{ kind: 'private-key', text, item }] }] }))
  }

  hex = (length: number) => values.characters(this.random, length, '0123456789abcdef')
  digits = (length: number) => values.characters(this.random, length, '0123456789')
  text = (length: number) =>
    values.characters(
      this.random,
      length,
      'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
    )
  pick = (items: readonly string[]) => items[this.random.int(0, items.length - 1)] ?? ''
}

/** One cell at the left edge. */
export function row(...parts: readonly Part[]): Row {
  return { cells: [{ at: 0, parts }] }
}

/** Cells at these places, in font sizes. */
export function columns(places: readonly number[], ...cells: readonly (readonly Part[])[]): Row {
  return { cells: cells.map((parts, i) => ({ at: places[i] ?? 0, parts })) }
}

/** A line as a terminal breaks it, at so many characters and nowhere else. */
export function broken(parts: readonly Part[], width: number): Row[] {
  const lines: Part[][] = [[]]
  let used = 0
  for (const part of parts) {
    let text = typeof part === 'string' ? part : part.text
    while (text !== '') {
      const piece = text.slice(0, width - used)
      lines.at(-1)?.push(typeof part === 'string' ? piece : { ...part, text: piece })
      text = text.slice(piece.length)
      used += piece.length
      if (used < width) continue
      lines.push([])
      used = 0
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => row(...line))
}
