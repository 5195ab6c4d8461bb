// @vitest-environment happy-dom
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, it } from 'vitest'
import { allowedElements, forbiddenParts } from '../support/allowed-elements.ts'
import { stubBridge } from '../support/stub-bridge.ts'

Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' })
stubBridge()
const { MarkdownDocument } = await import('../../renderer/answer/markdown/markdown-document.ts')
type Markdown = InstanceType<typeof MarkdownDocument>

const { tests: examples } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { markdown: string; number: number }[]
}

const update = (markdown: Markdown, text: string, streaming: boolean) => {
  for (const _ of markdown.update(text, streaming));
}

/** A page that shows a text as it grows; it stays out of the document, which would cost more. */
function newPage(): { page: HTMLElement; show(markdown: Markdown): void } {
  const page = document.createElement('div')
  const root = createRoot(page)
  const show = (markdown: Markdown) => flushSync(() => root.render(markdown.elements))
  return { page, show }
}

function drawn(markdown: Markdown): HTMLElement {
  const { page, show } = newPage()
  show(markdown)
  return page
}

function inOneGo(text: string): string {
  const markdown = new MarkdownDocument()
  update(markdown, text, false)
  return drawn(markdown).innerHTML
}

function streamed(text: string, cuts: readonly number[]): string {
  const markdown = new MarkdownDocument()
  for (const cut of [...cuts].sort((a, b) => a - b)) update(markdown, text.slice(0, cut), true)
  update(markdown, text, false)
  return drawn(markdown).innerHTML
}

const answer = `# Result

The **build** fails, since *port* \`3000\` is ~~free~~ taken. See [the manual](https://example.com/a).

1. Stop it:

   \`\`\`sh
   kill 4711
   \`\`\`
2. Start again
- [ ] open
- [x] done

| Name | Value |
| :--- | ----: |
| one  | **1** |
| two  | \`2\`   |

It is $E = mc^2$ and costs $5:

$$
\\int_0^1 x\\,dx
$$

> Said with care[^1].

Setext
------

\\(a+b\\) at the end.

[^1]: A note.
`

describe('a stream', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'ends as the text in one go does, %i signs at a time',
    (step) => {
      const cuts = Array.from({ length: Math.ceil(answer.length / step) }, (_, i) => i * step)
      expect(streamed(answer, cuts)).toBe(inOneGo(answer))
    },
  )

  it('ends as the text in one go does, whatever the text and its pieces', () => {
    const parts = fc.constantFrom(
      ...examples.map(({ markdown }) => markdown),
      ...answer.split('\n\n'),
      '\n',
      '\n\n',
      '$$\nx\n',
      '\\[ a',
      '[^1]',
      '[^2]: two\n',
      '[foo]: /url\n',
      '| a | b |\n|---|',
      '    ',
    )
    const text = fc.array(parts, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.array(fc.nat(2000), { maxLength: 20 }), (whole, cuts) => {
        const html = inOneGo(whole)
        return html === streamed(whole, cuts)
      }),
      { numRuns: 200 },
    )
  })

  it('ends so where an opener of a formula goes on with a quote', () => {
    const text = '>>> a\n\\[b]\n\n[c]: /url\n\td\n'
    expect(streamed(text, [14, 20, 24])).toBe(inOneGo(text))
  })

  it('ends so where blocks are too long for one', () => {
    const long = [
      'word $x$ '.repeat(300),
      '- item\n- more\n'.repeat(900),
      `| a | b |\n|---|---|\n${'| 1 | **2** |\n'.repeat(800)}`,
      `\`\`\`js\n${'const a = 1\n'.repeat(1200)}\`\`\``,
      '> quoted\n'.repeat(1500),
    ].join('\n\n')
    const cuts = Array.from({ length: 25 }, (_, i) => i * 2997)
    expect(streamed(long, cuts)).toBe(inOneGo(long))
  })

  it('shows the parts of a long table as one, with one header and every other row shaded', () => {
    const rows = Array.from({ length: 260 }, (_, i) => `| row ${i} | **${i}** |\n`)
    const text = `\n\n| a | b |\n|---|--:|\n${rows.join('')}`
    const markdown = new MarkdownDocument()
    const { page, show } = newPage()
    let table: Element | null = null
    for (let end = 100; end < text.length + 60; end += 60) {
      update(markdown, text.slice(0, end), true)
      show(markdown)
      // The same table for all the time: one in its place would begin anew at the left.
      table ??= page.querySelector('table')
      expect(page.querySelector('table')).toBe(table)
    }
    expect(page.querySelectorAll('table, thead').length).toBe(2)
    const parts = [...page.querySelectorAll('tbody')].map(
      (body) => body.querySelectorAll('tr').length,
    )
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.slice(0, -1).filter((count) => count % 2 !== 0)).toEqual([])
    const names = [...page.querySelectorAll('td:first-child')].map((cell) => cell.textContent)
    expect(names).toEqual(rows.map((_, i) => `row ${i}`))
    expect(page.querySelectorAll('td.right strong').length).toBe(260)
  })

  it('shows no marker of an incomplete form, and takes back nothing that it showed', () => {
    const markdown = new MarkdownDocument()
    const { page, show } = newPage()
    const shown: string[] = []
    for (let end = 1; end <= answer.length; end++) {
      update(markdown, answer.slice(0, end), true)
      show(markdown)
      const copy = page.cloneNode(true) as HTMLElement
      for (const other of copy.querySelectorAll('.katex, .notes, .target')) other.remove()
      shown.push(copy.textContent ?? '')
    }
    const last = shown.at(-1) ?? ''
    for (const [i, text] of shown.entries()) {
      expect(last.startsWith(text.trimEnd()), `${i}: ${JSON.stringify(text.slice(-60))}`).toBe(true)
    }
  })
})

describe("CommonMark's own examples", () => {
  it('go through without an exception and without an element that is not allowed', () => {
    expect(examples.length).toBeGreaterThan(640)
    for (const { markdown, number } of examples) {
      const text = markdown.replaceAll('→', '\t')
      const document = new MarkdownDocument()
      update(document, text, false)
      const page = drawn(document)
      expect(forbiddenParts(page, [...allowedElements]), `example ${number}`).toEqual([])
      expect(page.querySelector('p.plain'), `example ${number}`).toBeNull()
    }
  })
})
