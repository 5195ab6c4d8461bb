import MarkdownIt, { type Token } from 'markdown-it'

// HTML of a model's answer is shown as text; a picture from somewhere would tell who pastes it.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image')

/** Markdown as HTML for another program: no HTML of its own, no picture, no script. */
export function markdownToHtml(text: string): string {
  return markdown.render(text)
}

/** Markdown without its marks: lists keep their bullets, rows of a table are apart by tabs. */
export function markdownToText(text: string): string {
  const writer = new TextWriter()
  for (const token of markdown.parse(text, {})) writer.take(token)
  return writer.text()
}

/** Collects the text of tokens in order. */
class TextWriter {
  private out = ''
  /** The lists that are open: the next number, or undefined for bullets. */
  private readonly lists: (number | undefined)[] = []
  private cells: string[] | undefined
  private inItem = false

  take(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.inline(textOf(token))
        break
      case 'fence':
      case 'code_block':
        this.block(token.content.replace(/\n$/, ''))
        break
      case 'hr':
        this.block('---')
        break
      case 'bullet_list_open':
        this.lists.push(undefined)
        break
      case 'ordered_list_open':
        this.lists.push(Number(token.attrGet('start') ?? 1))
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop()
        break
      case 'list_item_open':
        this.item()
        break
      case 'tr_open':
        this.cells = []
        break
      case 'tr_close':
        this.line((this.cells ?? []).join('\t'))
        this.cells = undefined
        break
      case 'table_open':
        this.gap()
        break
    }
  }

  text(): string {
    return this.out.trim()
  }

  private inline(text: string): void {
    if (this.cells !== undefined) this.cells.push(text.replaceAll('\n', ' '))
    else if (this.inItem) {
      this.out += text
      this.inItem = false
    } else this.block(text)
  }

  private item(): void {
    const depth = this.lists.length - 1
    const number = this.lists[depth]
    if (number !== undefined) this.lists[depth] = number + 1
    if (depth === 0 && this.out !== '' && !/(^|\n)\s*(-|\d+\.) [^\n]*$/.test(this.out)) this.gap()
    this.line(`${'  '.repeat(Math.max(0, depth))}${number === undefined ? '-' : `${number}.`} `)
    this.inItem = true
  }

  private block(text: string): void {
    this.gap()
    this.out += text
    this.inItem = false
  }

  private line(text: string): void {
    if (this.out !== '' && !this.out.endsWith('\n')) this.out += '\n'
    this.out += text
  }

  private gap(): void {
    if (this.out !== '') this.out = `${this.out.replace(/\n+$/, '')}\n\n`
  }
}

function textOf(token: Token): string {
  return (token.children ?? [])
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n'
      return child.type === 'text' || child.type === 'code_inline' ? child.content : ''
    })
    .join('')
}
