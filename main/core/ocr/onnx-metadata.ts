const opening = [0x0a, ...ascii('\tcharacter'), 0x12] as const

/**
 * The classes of a PP-OCR recogniser that carries its dictionary: the blank, the characters in
 * order, the space. They are the value of `character` in the metadata at the model's end, a
 * protocol buffer message of two strings; only its length tells where the last one ends.
 *
 * @returns undefined where the model has no dictionary
 */
export function dictionaryClasses(
  model: Uint8Array,
  toText: (bytes: Uint8Array) => string,
): string[] | undefined {
  const start = lastIndexOf(model, opening)
  if (start < 0) return undefined
  let at = start + opening.length
  let length = 0
  for (let shift = 0; ; shift += 7) {
    const byte = model[at] ?? 0
    length |= (byte & 0x7f) << shift
    at++
    if (byte < 0x80) break
  }
  const characters = toText(model.subarray(at, at + length)).split('\n')
  // Some have a newline behind the last character: that is no class.
  if (characters.at(-1) === '') characters.pop()
  return ['', ...characters, ' ']
}

function lastIndexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
