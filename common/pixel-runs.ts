/** Set in the head of a run; the other bits of a head count its pixels. */
const runBit = 0x8000_0000

/** Fewer pixels alike are no run: a run takes two words. */
const leastRun = 4

/** From so many pixels on the engine's own loop is faster than one written out. */
const longRun = 64

/**
 * Writes pixels down in runs, as screens are full of them: a head, then one pixel for a run of its
 * count, or all of its pixels where they differ. A screen takes a tenth to a fifth of its bytes so, a
 * photo what it took.
 *
 * @param pixels 4 bytes each, in any order of colours
 * @param into has room for a word more than there are pixels
 * @returns words written
 */
export function encodeRuns(pixels: Uint32Array, into: Uint32Array): number {
  const { length } = pixels
  let to = 0
  /** The first pixel that is not written yet. */
  let rest = 0
  const flush = (end: number) => {
    if (end === rest) return
    into[to] = end - rest
    into.set(pixels.subarray(rest, end), to + 1)
    to += 1 + end - rest
  }
  for (let at = 0; at < length; ) {
    const pixel = pixels[at] ?? 0
    let end = at + 1
    while (end < length && pixels[end] === pixel) end += 1
    if (end - at >= leastRun) {
      flush(at)
      into[to] = runBit + end - at
      into[to + 1] = pixel
      to += 2
      rest = end
    }
    at = end
  }
  flush(length)
  return to
}

/** Makes runs of pixels with blue first ones with red first and an alpha of 255, in place. */
export function turnColours(words: Uint32Array): void {
  for (let at = 0; at < words.length; ) {
    const head = words[at] ?? 0
    const end = at + 1 + (head >= runBit ? 1 : head)
    for (at += 1; at < end; at += 1) {
      const pixel = words[at] ?? 0
      words[at] = (0xff << 24) | ((pixel & 0xff) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 0xff)
    }
  }
}

/** Writes the pixels of `encodeRuns` down again, one by one. */
export function decodeRuns(words: Uint32Array, into: Uint32Array): void {
  let to = 0
  for (let at = 0; at < words.length; ) {
    const head = words[at] ?? 0
    const isRun = head >= runBit
    const end = to + (isRun ? head - runBit : head)
    at += 1
    if (isRun) {
      const pixel = words[at] ?? 0
      at += 1
      if (end - to >= longRun) into.fill(pixel, to, end)
      else for (let i = to; i < end; i += 1) into[i] = pixel
    } else {
      for (let i = to; i < end; i += 1, at += 1) into[i] = words[at] ?? 0
    }
    to = end
  }
}
