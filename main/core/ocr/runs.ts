/** A stretch of positions, `end` excluded. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** The stretches in which `test` holds. */
export function runs(values: ArrayLike<number>, test: (value: number) => boolean): Run[] {
  const found: Run[] = []
  let start = -1
  for (let i = 0; i <= values.length; i++) {
    const value = values[i]
    const holds = value !== undefined && test(value)
    if (holds && start < 0) start = i
    if (!holds && start >= 0) {
      found.push({ start, end: i })
      start = -1
    }
  }
  return found
}

/** The middle value, of an even number the upper one; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
