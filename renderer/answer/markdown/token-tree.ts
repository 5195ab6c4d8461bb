import type { Token } from 'markdown-it'

/** A token with what stands between it and its closing one. */
export interface TokenNode {
  readonly token: Token
  readonly children: readonly TokenNode[]
}

/** The parser's flat tokens as a tree. */
export function treeOf(tokens: readonly Token[]): TokenNode[] {
  const root: TokenNode[] = []
  const open = [root]
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (open.length > 1) open.pop()
      continue
    }
    const children: TokenNode[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting > 0) open.push(children)
  }
  return root
}

/** The tokens of a block with those of its footnotes, in order. */
export function allTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    token.type === 'footnote' ? [token, ...allTokens(token.children ?? [])] : [token],
  )
}
