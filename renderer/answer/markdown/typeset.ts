import katex from 'katex'

/** UTF-16 units up to which a formula is typeset; a longer one is shown as its source. */
const longestFormula = 2000
const kept = 2000

const cache = new Map<string, HTMLElement | undefined>()

/**
 * A formula as elements, made once; the caller takes a copy. KaTeX builds them by the DOM, since
 * the window's policy refuses HTML as text and styles within it.
 *
 * @param tex LaTeX without its delimiters
 * @returns undefined where it cannot be read or is too long
 */
export function typeset(tex: string, display: boolean): HTMLElement | undefined {
  const key = `${display ? 1 : 0}${tex}`
  if (cache.has(key)) return cache.get(key)
  const made = tex.length > longestFormula ? undefined : render(tex, display)
  cache.set(key, made)
  for (const [oldest] of cache) {
    if (cache.size <= kept) break
    cache.delete(oldest)
  }
  return made
}

function render(tex: string, display: boolean): HTMLElement | undefined {
  const element = document.createElement('span')
  try {
    katex.render(tex, element, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 500,
      maxSize: 20,
    })
    return element
  } catch {
    return undefined
  }
}
