import { describe, expect, it } from 'vitest'
import { markdownToHtml, markdownToText } from '../../../main/node/markdown-copy.ts'

describe('markdownToText', () => {
  it.each([
    ['a **bold** and `code` word', 'a bold and code word'],
    ['# Title\n\nText\nmore', 'Title\n\nText\nmore'],
    ['- one\n- two\n  - inner\n\nafter', '- one\n- two\n  - inner\n\nafter'],
    ['3. three\n4. four', '3. three\n4. four'],
    ['before\n\n- one', 'before\n\n- one'],
    ['| a | b |\n| --- | --- |\n| 1 | **2** |', 'a\tb\n1\t2'],
    ['```js\nlet a = 1\n\nlet b\n```', 'let a = 1\n\nlet b'],
    ['[the page](https://host.example)', 'the page'],
    ['> said\n> so', 'said\nso'],
    ['', ''],
  ])('%j is %j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text)
  })
})

describe('markdownToHtml', () => {
  it('makes lists, tables and emphasis', () => {
    const html = markdownToHtml('- **a**\n\n| x |\n| - |\n| 1 |')
    expect(html).toContain('<li><strong>a</strong></li>')
    expect(html).toContain('<td>1</td>')
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '![a](https://evil.example/pixel.png)',
    '[a](javascript:alert(1))',
  ])('takes no HTML, picture or script from the answer: %s', (markdown) => {
    expect(markdownToHtml(markdown)).not.toMatch(/<(img|script)|href="javascript/)
  })
})
