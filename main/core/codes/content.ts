/** One thing that a code says, with a name for people. */
export interface CodeField {
  readonly label: string
  readonly value: string
  /** A password: masked until it is asked for. */
  readonly secret?: true
}

export interface CodeContent {
  readonly kind: 'link' | 'wifi' | 'contact' | 'email' | 'phone' | 'message' | 'place' | 'text'
  /** In the order they are to be shown; none for an empty text. */
  readonly fields: readonly CodeField[]
}

/** Fields out of pairs of a label and a value; empty values are left out. */
export function named(pairs: readonly (readonly [label: string, value: string])[]): CodeField[] {
  return pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}
