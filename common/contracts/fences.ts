/** A fenced code block of Markdown. */
export interface FencedBlock {
  /** The first word behind the fence in lower case; empty where there is none. */
  readonly language: string
  readonly text: string
  /** Whether its end came; the end of the text ends a block too. */
  readonly closed: boolean
}

export interface FencedText {
  readonly blocks: readonly FencedBlock[]
  /** What stands around the blocks, trimmed. */
  readonly outside: string
}

const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$/

/** Takes the fenced code blocks out of a text, by the rules of CommonMark. */
export function fencedBlocks(source: string): FencedText {
  const blocks: FencedBlock[] = []
  const outside: string[] = []
  let open: { readonly mark: string; readonly language: string; readonly lines: string[] } | null =
    null
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (open === null) {
      const [, mark, language = ''] = fence.exec(line) ?? []
      if (mark === undefined) outside.push(line)
      else open = { mark, language: language.toLowerCase(), lines: [] }
    } else if (closes(line, open.mark)) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), closed: true })
      open = null
    } else open.lines.push(line)
  }
  if (open !== null) {
    blocks.push({ language: open.language, text: open.lines.join('\n'), closed: false })
  }
  return { blocks, outside: outside.join('\n').trim() }
}

function closes(line: string, mark: string): boolean {
  const text = line.trim()
  return /^ {0,3}\S/.test(line) && text.length >= mark.length && isOnly(text, mark.charAt(0))
}

function isOnly(text: string, sign: string): boolean {
  return text === sign.repeat(text.length)
}
