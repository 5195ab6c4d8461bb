import { distance } from './distance.ts'
import type { Match } from './match.ts'

/** From how many letters on one of them may have been misread. */
const tolerant = 8

/** The user's own names, however they are cut into words; capitals and accents do not count. */
export function findNames(text: string, names: readonly string[]): Match[] {
  const runs = [...text.matchAll(/[\p{L}\p{N}|]+/gu)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    folded: fold(run),
  }))
  return names.flatMap((name) => {
    const parts = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
    const wanted = parts.join('')
    if (wanted.length < 2) return []
    return runs.flatMap(({ from }, i): Match[] => {
      let joined = ''
      for (const [count, run] of runs.slice(i).entries()) {
        joined += run.folded
        // Short names are other words where the blank between them is not there.
        const isWhole = count + 1 >= parts.length || wanted.length >= tolerant
        if (isWhole && isAlike(joined, wanted)) return [{ kind: 'name', from, to: run.to }]
        if (joined.length > wanted.length) break
      }
      return []
    })
  })
}

function isAlike(read: string, wanted: string): boolean {
  if (read === wanted) return true
  return wanted.length >= tolerant && distance(read, wanted, 1) <= 1
}

/** A text without capitals and accents, and with one sign for those that look alike. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll(/[1i|]/g, 'l')
}
