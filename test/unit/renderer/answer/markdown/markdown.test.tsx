// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MarkdownActions } from '../../../../../renderer/answer/markdown/markdown-actions.ts'
import { stubBridge } from '../../../../support/stub-bridge.ts'

// KaTeX refuses a page in quirks mode, which happy-dom says it is in.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' })
const bridge = stubBridge()
const { Markdown } = await import('../../../../../renderer/answer/markdown/markdown.tsx')
const { MarkdownActionsContext } = await import(
  '../../../../../renderer/answer/markdown/markdown-actions.ts'
)

afterEach(() => {
  cleanup()
  bridge.calls.length = 0
})

async function draw(text: string): Promise<HTMLElement> {
  const { container } = render(<Markdown text={text} streaming={false} />)
  await waitFor(() => expect(container.querySelector('[data-complete]')).not.toBeNull())
  return container
}

describe('Markdown', () => {
  it('draws tables with their alignment, tasks, code with colours, footnotes', async () => {
    const page = await draw(
      [
        '| a | b |\n|---|--:|\n| 1 | `x` |',
        '- [x] done\n- [ ] open',
        '```ts\nconst a = 1\n```',
        'See[^n].\n\n[^n]: The note.',
      ].join('\n\n'),
    )
    expect(page.querySelector('td.right code')?.textContent).toBe('x')
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false])
    expect(page.querySelector('pre .hljs-keyword')?.textContent).toBe('const')
    expect(screen.getByRole('button', { name: 'Footnote 1' })).toBeDefined()
    expect(page.querySelector('.notes li')?.textContent).toContain('The note.')
  })

  it.each([
    ['$x^2$', 1],
    ['\\(x^2\\)', 1],
    ['$$x^2$$', 1],
    ['$$\nx^2\n$$', 1],
    ['\\[\nx^2\n\\]', 1],
    ['Text\n\\[x^2\\]', 1],
    ['It costs $5 and $10.', 0],
    ['`$x$`', 0],
    ['US$5-$6', 0],
  ])('takes %j for %i formula', async (text, count) => {
    expect((await draw(text)).querySelectorAll('.katex').length).toBe(count)
  })

  it('shows a formula that cannot be read as its source', async () => {
    expect((await draw('$\\frac{1$')).querySelector('.formula-source')?.textContent).toBe(
      '\\frac{1',
    )
  })

  it('says where a link leads and opens it by one call, on a click only', async () => {
    await draw('[the bank](https://evil.example/path) [mail](mailto:a@b.example)')
    const link = screen.getByRole('link', { name: 'the bank' })
    expect(link.title).toBe('https://evil.example/path')
    expect(link.parentElement?.textContent).toContain('the bank (evil.example)')
    expect(bridge.named('openLink')).toEqual([])
    fireEvent.click(link)
    expect(bridge.named('openLink')).toEqual(['https://evil.example/path'])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vscode://x',
    '//evil.example',
    'https://user:password@evil.example',
    'relative/path',
  ])('makes no link of %s', async (target) => {
    const page = await draw(`[text](<${target}>) ![picture](<${target}>)`)
    expect(page.querySelector('a, img, [href], [src]')).toBeNull()
    expect(page.textContent).toContain('text')
  })

  it('makes a link of a picture and fetches nothing', async () => {
    const page = await draw('![a chart](https://evil.example/x.png)')
    expect(page.querySelector('img')).toBeNull()
    expect(screen.getByRole('link').textContent).toBe('a chart')
  })

  it('copies the code of a block by a click', async () => {
    await draw('```sh\nls -l\npwd\n```')
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }))
    expect(bridge.named('copyText')).toEqual(['ls -l\npwd'])
  })

  it('renders up to 256 kB, and shows what stands behind them as it is', async () => {
    const code = `\`\`\`\n${'0123456789abcde\n'.repeat(16_400)}\`\`\``
    const text = `**first**\n\n${code}\n\n**last** <b>as it is</b>\n`
    expect(code.length).toBeGreaterThan(262_144)
    const page = await draw(text)
    expect([...page.querySelectorAll('strong')].map((one) => one.textContent)).toEqual(['first'])
    const plain = page.querySelector('.markdown > .plain')?.textContent ?? ''
    expect(plain.endsWith('\n**last** <b>as it is</b>\n')).toBe(true)
    const rendered = page.querySelector('pre')?.textContent ?? ''
    // Nothing is left out, and nothing shown twice: but for the line break before the first part.
    expect(`\`\`\`\n${rendered}\n${plain}`).toBe(text.slice('**first**\n\n'.length))
  })

  it('shows the text as it is where drawing it fails, and the next one drawn again', async () => {
    // Nothing known makes a block fail, so a part of the page is broken here on purpose.
    const broken = undefined as unknown as MarkdownActions
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const view = (text: string, actions = broken) => (
      <MarkdownActionsContext value={actions}>
        <Markdown text={text} streaming />
      </MarkdownActionsContext>
    )
    const text = '# Title\n\n```sh\nls -l\n```\n\nEnd.'
    const { container, rerender } = render(view(text))
    await waitFor(() => expect(container.querySelector('.plain')?.textContent).toBe(text))
    rerender(view(`${text} More.`))
    expect(container.textContent).toBe(`${text} More.`)
    const working = { openLink: () => undefined, copyText: () => undefined }
    rerender(view('', working))
    rerender(view(text, working))
    await waitFor(() => expect(container.querySelector('pre')?.textContent).toBe('ls -l'))
    expect(container.querySelector('.plain')).toBeNull()
    expect(said).toHaveBeenCalled()
    said.mockRestore()
  })
})
