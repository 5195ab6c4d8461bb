/** What KaTeX says is wrong with a formula; undefined where it can be drawn. */
export async function tryLatex(source: string): Promise<string | undefined> {
  // It is large, and few answers are formulas.
  const { default: katex } = await import('katex')
  try {
    katex.renderToString(source, { displayMode: true, strict: 'ignore', maxExpand: 100 })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}
