import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeSvg } from '../../../../main/core/contracts/safe-svg.ts'

const svg = (inner: string, attributes = 'viewBox="0 0 120 80"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100%" ${attributes}>${inner}</svg>`

describe('safeSvg', () => {
  it('keeps what draws, and gives it the size of its view box', () => {
    const kept = safeSvg(
      svg('<style>.a{fill:red}</style><g class="a"><path d="M0 0" marker-end="url(#x)"/></g>'),
    )
    expect(kept).toContain('width="120"')
    expect(kept).toContain('height="80"')
    expect(kept).toContain('.a{fill:red}')
    expect(kept).toContain('marker-end="url(#x)"')
  })

  it.each([
    '<script>alert(1)</script>',
    '<g onclick="alert(1)"/>',
    '<a href="https://evil.example"><path d="M0 0"/></a>',
    '<image href="https://evil.example/x.png"/>',
    '<use href="https://evil.example/x.svg#a"/>',
    '<use xlink:href="data:image/svg+xml,evil" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    '<foreignObject><div>evil</div></foreignObject>',
    '<style>@import "https://evil.example";</style>',
    '<style>.a{background:url(https://evil.example)}</style>',
    '<style>.a{background:u\\72l(https://evil.example)}</style>',
    '<path style="fill:url(https://evil.example)"/>',
    '<animate attributeName="href" to="evil"/>',
    '<set attributeName="onload" to="evil"/>',
    '<iframe src="https://evil.example"/>',
  ])('drops %s', (hostile) => {
    const kept = safeSvg(svg(hostile))
    expect(kept).toBeDefined()
    expect(kept).not.toMatch(/evil|alert|script|onclick|foreignObject|@import/i)
  })

  it('refuses what is no SVG, or broken, or too large', () => {
    expect(safeSvg('')).toBeUndefined()
    expect(safeSvg('<html></html>')).toBeUndefined()
    expect(safeSvg('<svg><g></svg>')).toBeUndefined()
    expect(safeSvg(svg('x'.repeat(5_000_001)))).toBeUndefined()
    const entities = '<!DOCTYPE svg [<!ENTITY a "evil">]>'
    expect(safeSvg(entities + svg('<text>&a;</text>')) ?? '').not.toContain('evil')
  })

  it('writes the same again of what it wrote, and throws at nothing', () => {
    const texts = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(texts, (text) => {
        const once = safeSvg(svg(`<text>${text.replace(/[&<>\p{Cc}\p{Cs}]/gu, '')}</text>`))
        if (once !== undefined) expect(safeSvg(once)).toBe(once)
        safeSvg(svg(text))
      }),
    )
  })
})
