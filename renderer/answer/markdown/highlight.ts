import { common, createLowlight } from 'lowlight'
import { createElement, Fragment, type ReactNode } from 'react'

const lowlight = createLowlight(common)

/** UTF-16 units up to which code is coloured at once: more would hold up the window. */
const longestCode = 12_000

type Nodes = ReturnType<typeof lowlight.highlight>['children']

/**
 * Colours code by its language, as elements with the classes of highlight.js.
 *
 * @param language a name or alias of highlight.js, such as `ts`
 * @returns undefined where the language is unknown or the code is too long
 */
export function highlight(code: string, language: string): ReactNode | undefined {
  if (code.length > longestCode || !lowlight.registered(language)) return undefined
  return createElement(Fragment, null, ...nodes(lowlight.highlight(language, code).children))
}

function nodes(children: Nodes): ReactNode[] {
  return children.map((node) => {
    if (node.type !== 'element') return 'value' in node ? node.value : ''
    const classes = node.properties['className']
    const className = Array.isArray(classes) ? classes.join(' ') : undefined
    return createElement('span', { className }, ...nodes(node.children))
  })
}
