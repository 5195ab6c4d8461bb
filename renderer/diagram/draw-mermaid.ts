import mermaid from 'mermaid'
import type { Drawing } from '../../common/ipc.ts'

/**
 * A Mermaid diagram as SVG.
 *
 * @param id unlike that of any drawing before
 */
export async function drawMermaid(id: string, source: string, dark: boolean): Promise<Drawing> {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    // Labels as HTML would need a foreign object, which no other viewer of an SVG draws.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    theme: dark ? 'dark' : 'default',
    fontFamily: 'sans-serif',
    suppressErrorRendering: true,
    // What a source may not set for itself.
    secure: [
      'secure',
      'securityLevel',
      'startOnLoad',
      'maxTextSize',
      'maxEdges',
      'htmlLabels',
      'flowchart',
      'themeCSS',
      'fontFamily',
      'suppressErrorRendering',
    ],
  })
  try {
    const { svg } = await mermaid.render(id, source)
    return { kind: 'svg', svg }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = /\bline:?\s+(\d+)/i.exec(message)?.[1]
    return {
      kind: 'problem',
      message: firstWords(message),
      ...(line === undefined ? {} : { line: Number(line) }),
    }
  }
}

/** The parser's own message without the excerpt and the list of all that it would have taken. */
function firstWords(message: string): string {
  const expected = /Expecting .*?got '([^']*)'/s.exec(message)?.[1]
  if (expected !== undefined) return `unexpected ${expected}`
  return message.split('\n')[0]?.slice(0, 300) ?? ''
}
