import type { Token } from 'markdown-it'
import { createElement, Fragment, type Key, type ReactNode } from 'react'
import { t } from '../../../common/i18n.ts'
import { CodeBlock } from './code-block.tsx'
import { Formula } from './formula.tsx'
import { type DrawContext, drawInline } from './render-inline.tsx'
import { type TablePart, tableOf } from './table-parts.tsx'
import { type TokenNode, treeOf } from './token-tree.ts'

/** The elements of one block's tokens. */
export function drawBlock(
  tokens: readonly Token[],
  context: DrawContext,
  continued: boolean,
): ReactNode {
  const nodes = treeOf(tokens)
  return createElement(
    Fragment,
    null,
    ...nodes.map((node) => draw(node, context, continued ? 'continued' : undefined)),
  )
}

function drawAll(nodes: readonly TokenNode[], context: DrawContext): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => draw(node, context)))
}

function draw(node: TokenNode, context: DrawContext, className?: string): ReactNode {
  const { token, children } = node
  const inside = () => drawAll(children, context)
  switch (token.type) {
    case 'inline':
      return token.children === null ? token.content : drawInline(token.children, context)
    case 'paragraph_open':
      return token.hidden ? inside() : <p className={className}>{inside()}</p>
    case 'heading_open':
      // The window has a heading of the first level already.
      return createElement(`h${Math.min(6, Number(token.tag[1]) + 1)}`, null, inside())
    case 'bullet_list_open':
      return <ul className={className}>{inside()}</ul>
    case 'ordered_list_open':
      return drawNumbered(node, inside(), className)
    case 'list_item_open':
      return <ListItem node={node} inside={inside()} />
    case 'blockquote_open':
      return <blockquote className={className}>{inside()}</blockquote>
    case 'hr':
      return <hr />
    case 'fence':
    case 'code_block':
      return drawCode(token, context)
    case 'math_block':
      return <Formula tex={token.content} display />
    case 'math_open':
      return <span className="formula display open" />
    case 'table_open':
      return tableOf('table', [drawTable(node, context)])
    case 'tr_open':
      return <tr>{inside()}</tr>
    case 'th_open':
      return <th className={alignment(token)}>{inside()}</th>
    case 'td_open':
      return <td className={alignment(token)}>{inside()}</td>
    case 'footnote':
      return drawAll(treeOf(token.children ?? []), context)
    default:
      return token.content
  }
}

/** A numbered list; long numbers get the room that they need, since its group clips them. */
function drawNumbered({ token, children }: TokenNode, inside: ReactNode, className?: string) {
  const start = Number(token.attrGet('start') ?? 1)
  const { length: digits } = String(start + children.length - 1)
  const room = digits < 3 ? '' : digits < 5 ? `digits-${digits}` : 'digits-many'
  return (
    <ol className={[className, room].filter(Boolean).join(' ') || undefined} start={start}>
      {inside}
    </ol>
  )
}

function drawCode(token: Token, context: DrawContext): ReactNode {
  const code = token.content.replace(/\n$/, '')
  const language = token.info.trim().split(/\s/, 1)[0] ?? ''
  return <CodeBlock code={code} language={language} coloured={context.codeOf(token)} />
}

/** The header and the rows of a table, or of a part of one; `key` is that of the part. */
export function drawTable({ children }: TokenNode, context: DrawContext, key?: Key): TablePart {
  const of = (type: string) => children.filter(({ token }) => token.type === type)
  const rows = of('tbody_open').flatMap((body) => body.children)
  const head = of('thead_open').flatMap((header) => header.children)
  return {
    head: <thead>{drawAll(head, context)}</thead>,
    body: <tbody key={key ?? 'rows'}>{drawAll(rows, context)}</tbody>,
  }
}

const taskMark = /^\[([ xX])\]\s+/

/** An item; one that begins with a box is a task, and its box cannot be ticked here. */
function ListItem({ node, inside }: { readonly node: TokenNode; readonly inside: ReactNode }) {
  const box = node.token.meta?.['task']
  if (box === undefined) return <li>{inside}</li>
  return (
    <li className="task">
      <input type="checkbox" checked={box === true} disabled aria-label={t('Task')} readOnly />
      {inside}
    </li>
  )
}

/** Marks the items that are tasks and takes their boxes out of the text. Before inline parsing. */
export function markTasks(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'list_item_open') continue
    const content = tokens[i + 2]
    const match = content?.type === 'inline' ? taskMark.exec(content.content) : null
    if (content === undefined || match === null) continue
    token.meta = { task: match[1] !== ' ' }
    content.content = content.content.slice(match[0].length)
  }
}

function alignment(token: Token): string | undefined {
  return /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1]
}
