/** A character as a recogniser read it. */
export interface CtcSymbol {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** The time steps it spans: the first one and the one after the last. */
  readonly start: number
  readonly end: number
}

/**
 * The classes of PP-OCR's English recogniser: the blank, its dictionary in file order (which
 * ends in a space), and the space that training adds once more.
 */
export const englishClasses: readonly string[] = [
  '',
  ...characters('0', '~'),
  ...characters('!', '/'),
  ' ',
  ' ',
]

function characters(first: string, last: string): string[] {
  const from = first.charCodeAt(0)
  const count = last.charCodeAt(0) - from + 1
  return Array.from({ length: count }, (_, i) => String.fromCharCode(from + i))
}

/**
 * Greedy decoding of connectionist temporal classification (Graves et al. 2006): the best class
 * of every step, runs of one class merged, blanks (class 0) dropped.
 *
 * @param probabilities a `[steps, classes.length]` matrix, row after row
 */
export function decodeCtc(probabilities: Float32Array, classes: readonly string[]): CtcSymbol[] {
  const symbols: CtcSymbol[] = []
  let previous = 0
  for (let step = 0; step * classes.length < probabilities.length; step++) {
    const offset = step * classes.length
    const best = argmax(probabilities, offset, classes.length)
    const confidence = probabilities[offset + best] ?? 0
    const last = symbols.at(-1)
    if (best !== 0 && best === previous && last) {
      symbols[symbols.length - 1] = {
        ...last,
        confidence: Math.max(last.confidence, confidence),
        end: step + 1,
      }
    } else if (best !== 0) {
      symbols.push({ text: classes[best] ?? '', confidence, start: step, end: step + 1 })
    }
    previous = best
  }
  return symbols
}

function argmax(values: Float32Array, offset: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) {
    if ((values[offset + i] ?? 0) > (values[offset + best] ?? 0)) best = i
  }
  return best
}
