/** White space folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Levenshtein's distance between the folded texts, by characters of the true one. */
export function characterErrorRate(text: string, truth: string): number {
  const wanted = [...fold(truth)]
  const got = [...fold(text)]
  let previous = Array.from({ length: got.length + 1 }, (_, i) => i)
  for (const [i, character] of wanted.entries()) {
    const current = [i + 1]
    for (const [j, other] of got.entries()) {
      const replaced = (previous[j] ?? 0) + (character === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1))
    }
    previous = current
  }
  return (previous[got.length] ?? 0) / Math.max(1, wanted.length)
}

/** How many of the true lines are in the text character by character, white space folded. */
export function exactLines(text: string, truth: string): { exact: number; all: number } {
  const left = text.split('\n').map(fold)
  const wanted = truth
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
  let exact = 0
  for (const line of wanted) {
    const at = left.indexOf(line)
    if (at < 0) continue
    left.splice(at, 1)
    exact++
  }
  return { exact, all: wanted.length }
}
