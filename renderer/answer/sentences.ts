/**
 * Where the last whole sentence of a text ends: behind its mark, or at the end of a paragraph.
 *
 * @param from where to begin looking
 * @returns `from` where no sentence ended since
 */
export function sentenceEnd(text: string, from: number): number {
  let end = from
  for (const match of text.slice(from).matchAll(/[.!?:…]["')\]*_`]*(?=\s)|[。！？]|\n(?=\s*\S)/g)) {
    end = from + match.index + match[0].length
  }
  return end
}

/** A piece of Markdown as it is read out: without its marks. */
export function spoken(markdown: string): string {
  return markdown
    .replaceAll(/```[^\n]*/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(#{1,6}|[-*+>])\s+/gm, '')
    .replaceAll(/[*_`|~]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
