/** Every element that an answer may consist of, by its tag's name. */
export const allowedElements: ReadonlySet<string> = new Set(
  [
    'div p h2 h3 h4 h5 h6 ul ol li blockquote hr br section table thead tbody tr th td',
    'figure figcaption pre code span strong em s sup a button input',
    // Icons, and what KaTeX draws.
    'svg path rect line',
    'math semantics annotation mrow mi mo mn mtext mspace ms msup msub msubsup munder mover',
    'munderover mfrac msqrt mroot mtable mtr mtd mlabeledtr mpadded mphantom mstyle menclose',
    'mglyph mmultiscripts',
  ].flatMap((names) => names.split(' ')),
)

/** What an answer's elements must not have, one line each; empty where all is well. */
export function forbiddenParts(article: Element, allowed: readonly string[]): string[] {
  const found: string[] = []
  for (const element of article.querySelectorAll('*')) {
    const name = element.localName
    if (!allowed.includes(name)) found.push(`<${name}>`)
    for (const { name: attribute, value } of element.attributes) {
      const where = `${name}[${attribute}=${value.slice(0, 60)}]`
      const address = /^(src|srcset|action|formaction|data|poster|background|xlink:href)$/
      if (/^on/i.test(attribute) || address.test(attribute)) found.push(where)
      if (attribute === 'href' && !/^(https?:\/\/|mailto:)/.test(value)) found.push(where)
      if (attribute === 'style' && element.closest('.katex') === null) found.push(where)
      if (attribute === 'style' && /url\(|expression|position:\s*fixed/i.test(value)) {
        found.push(where)
      }
    }
  }
  return found
}
