import katex from 'katex'
import { longestFormula } from './weight.ts'

/** More than what is drawn anew while a text grows; of those that are gone it would hold the nodes. */
const kept = 500

const cache = new Map<string, readonly ChildNode[] | undefined>()

/** Whether a formula can be shown, which makes it ready; `tex` is LaTeX without its delimiters. */
export function typesets(tex: string, display: boolean): boolean {
  return typeset(tex, display) !== undefined
}

/**
 * Puts a formula into an element: the one that was made, or a copy while that is on the page. To
 * keep both would double what the browser has to look through.
 */
export function putFormula(element: HTMLElement, tex: string, display: boolean): void {
  const made = typeset(tex, display) ?? []
  const used = made.some((node) => node.isConnected)
  element.replaceChildren(...(used ? made.map((node) => node.cloneNode(true)) : made))
}

/** A formula as nodes, made once; undefined where it cannot be read or is too long. */
function typeset(tex: string, display: boolean): readonly ChildNode[] | undefined {
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

/** KaTeX builds by the DOM, since the window's policy refuses HTML as text and styles within it. */
function render(tex: string, display: boolean): readonly ChildNode[] | undefined {
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
    return [...element.childNodes]
  } catch {
    return undefined
  }
}
