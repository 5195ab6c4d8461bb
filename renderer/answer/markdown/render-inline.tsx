import type { Token } from 'markdown-it'
import { createElement, Fragment, type ReactNode } from 'react'
import { t } from '../../../common/i18n.ts'
import { AnswerLink } from './answer-link.tsx'
import { FootnoteReference } from './footnotes.tsx'
import { Formula } from './formula.tsx'
import { type TokenNode, treeOf } from './token-tree.ts'

/** What drawing needs to know of the rest of the text. */
export interface DrawContext {
  /** The number of a footnote, from 1. */
  readonly numberOf: (label: string) => number
  /** Coloured code, where it was made. */
  readonly codeOf: (token: Token) => ReactNode | undefined
}

const plainElements: Readonly<Record<string, 'strong' | 'em' | 's'>> = {
  strong_open: 'strong',
  em_open: 'em',
  s_open: 's',
}

/** The content of a line or paragraph. */
export function drawInline(tokens: readonly Token[], context: DrawContext): ReactNode {
  return fragment(treeOf(tokens), context)
}

function fragment(nodes: readonly TokenNode[], context: DrawContext): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => draw(node, context)))
}

function draw({ token, children }: TokenNode, context: DrawContext): ReactNode {
  const plain = plainElements[token.type]
  if (plain !== undefined) return createElement(plain, null, fragment(children, context))
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return <br />
    case 'code_inline':
      return <code>{token.content}</code>
    case 'math_inline':
      return <Formula tex={token.content} display={token.meta?.['display'] === true} />
    case 'footnote_ref':
      return <FootnoteReference number={context.numberOf(String(token.meta?.['label']))} />
    case 'link_open':
      return (
        <AnswerLink target={attribute(token, 'href')} text={textOf(children)}>
          {fragment(children, context)}
        </AnswerLink>
      )
    case 'image':
      // Never fetched: it is a link to the picture.
      return (
        <AnswerLink target={attribute(token, 'src')} text="">
          {token.content || t('Picture')}
        </AnswerLink>
      )
    default:
      return token.content
  }
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '')
}

function textOf(nodes: readonly TokenNode[]): string {
  return nodes.map(({ token, children }) => token.content + textOf(children)).join('')
}
