import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A message as the sources name it. */
export interface Message {
  readonly key: string
  /** Whether it is given a `count`, so that it has plural forms. */
  readonly plural: boolean
  readonly file: string
}

/** Something that a source file does with texts for the user and should not. */
export interface Offence {
  readonly file: string
  readonly what: string
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

export interface SourceTexts {
  readonly messages: readonly Message[]
  readonly offences: readonly Offence[]
}

const folders = ['common', 'main', 'renderer', 'preload', 'cli']
const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'])

/** The messages of all sources, and the texts in the windows that go around `t`. */
export function textsOfSources(root: string): SourceTexts {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  )
  const all = files.map((file) => textsOf(file, readFileSync(join(root, file), 'utf8')))
  return {
    messages: all.flatMap(({ messages }) => messages),
    offences: all.flatMap(({ offences }) => offences),
  }
}

/** The same of one file's source. */
export function textsOf(file: string, source: string): SourceTexts {
  const messages: Message[] = []
  const offences: Offence[] = []
  const visit = (node: Node, inFunction: boolean) => {
    if (node.type === 'CallExpression') readCall(node, inFunction)
    if (node.type === 'JSXText' && hasWords(String(node['value']))) {
      offences.push({ file, what: `bare text: ${String(node['value']).trim()}` })
    }
    if (node.type === 'JSXAttribute') readAttribute(node)
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as readonly Node[]) {
        if (child.type === 'JSXExpressionContainer') readBare(child['expression'])
      }
    }
    const inner = inFunction || /Function/.test(node.type)
    for (const child of childrenOf(node)) visit(child, inner)
  }
  const readCall = (node: Node, inFunction: boolean) => {
    const callee = node['callee']
    const name = isNode(callee) ? callee['name'] : undefined
    if (name !== 't' && name !== 'msg') return
    const [first, values] = node['arguments'] as readonly Node[]
    const key = textIn(first)
    if (key === undefined) return
    if (name === 't' && !inFunction) offences.push({ file, what: `said before its time: ${key}` })
    messages.push({ key, plural: namesCount(values), file })
  }
  const readAttribute = (node: Node) => {
    const name = isNode(node['name']) ? String(node['name']['name']) : ''
    const value = node['value']
    if (!spoken.has(name) || !isNode(value)) return
    const text = textIn(
      value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value,
    )
    if (text !== undefined && hasWords(text)) offences.push({ file, what: `bare ${name}: ${text}` })
  }
  /** A text in braces among the children, or one of two that are chosen from. */
  const readBare = (expression: unknown) => {
    if (!isNode(expression)) return
    if (expression.type === 'ConditionalExpression') {
      readBare(expression['consequent'])
      readBare(expression['alternate'])
    } else {
      const text = textIn(expression)
      if (text !== undefined && /\p{L}{2,}.*\s/u.test(text)) {
        offences.push({ file, what: `bare text: ${text}` })
      }
    }
  }
  visit(parseSync(file, source).program as unknown as Node, false)
  return { messages, offences }
}

/** Whether a text has to be said in a language; an address is the same in all. */
function hasWords(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !/^https?:/.test(text)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** A literal text, also one of a template, whose values become `{{}}`. */
function textIn(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node?.type !== 'TemplateLiteral') return undefined
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]
  return quasis.map(({ value }) => value.cooked).join('{{}}')
}

function namesCount(values: Node | undefined): boolean {
  if (values?.type !== 'ObjectExpression') return false
  return (values['properties'] as readonly Node[]).some(
    ({ key }) => isNode(key) && key['name'] === 'count',
  )
}
