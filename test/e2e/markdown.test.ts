import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../bench/streaming/texts.ts'
import type { TestApp } from '../support/e2e/app.ts'
import { click, pressKey, showNoise, until } from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import * as steps from '../support/e2e/steps.ts'

describe('a Markdown answer in the window', () => {
  const started = endedAfterEach()
  let running: TestApp

  beforeAll(() => showNoise())

  const ask = async (text: string, stream: { chunkSize: number; chunkDelayMs?: number }) => {
    const { provider } = await started.provider(text, stream)
    running = await started.app({ settings: { providers: [provider] } })
    return await steps.ask(running)
  }
  const finished = (page: Page) => page.locator('[data-complete]').waitFor({ timeout: 60_000 })
  const scroll = (page: Page) =>
    page.locator('main').evaluate(({ scrollTop: top, clientHeight, scrollHeight }) => ({
      top,
      below: scrollHeight - clientHeight - top,
    }))

  it('stays where the reader scrolled to while it streams, and follows the end again', async () => {
    const text = textOf('mixed', 60_000)
    const page = await ask(text, { chunkSize: 100, chunkDelayMs: 25 })
    await until('some pages of it', async () => (await scroll(page)).top > 1500)
    // Between two pictures it may be a step behind.
    await until('it follows', async () => (await scroll(page)).below < 40)

    const { x, y } = await middleOf(page)
    for (let i = 0; i < 8; i++) await click({ x, y }, 4)
    await until('the wheel has moved it', async () => (await scroll(page)).below > 300)
    // Chromium moves smoothly; it has come to rest when two looks see the same.
    await until('rest', async () => {
      const before = (await scroll(page)).top
      await page.waitForTimeout(150)
      return (await scroll(page)).top === before
    })
    const atTop = await page.locator('main').evaluate((main) => {
      const { left, top } = main.getBoundingClientRect()
      const place = document.elementFromPoint(left + 60, top + 80)
      Object.assign(window, { place })
      return place?.getBoundingClientRect().top
    })
    const rest = await scroll(page)
    await finished(page)
    const end = await scroll(page)
    expect(end.below).toBeGreaterThan(rest.below + 3000)
    const after = await page.evaluate(
      () => (window as unknown as { place: Element }).place.getBoundingClientRect().top,
    )
    expect(Math.abs(after - (atTop ?? Number.NaN))).toBeLessThan(1)

    await pressKey('End')
    await until('the end', async () => (await scroll(page)).below < 2)
    await pressKey('Home')
    await until('the start', async () => (await scroll(page)).top === 0)
  })

  it('leads to a footnote far below and back', async () => {
    const text = `First[^a].\n\n${textOf('mixed', 40_000)}\n\n[^a]: The note.\n`
    const page = await ask(text, { chunkSize: 2000 })
    await finished(page)
    await pressKey('Home')
    await page.getByRole('button', { name: 'Footnote 1' }).press('Enter')
    const note = page.locator('.notes li')
    await until('the note', () => isInSight(page, '.notes li'))
    expect(await note.evaluate((li) => li === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Back to the text' }).press('Enter')
    await until('the reference', () => isInSight(page, 'sup button'))
  })

  it('finds a word of what is out of sight, once', async () => {
    const text = `\`\`\`\nneedle\n\`\`\`\n\n${textOf('mixed', 40_000)}`
    const page = await ask(text, { chunkSize: 2000 })
    await finished(page)
    await until('the end', async () => (await scroll(page)).top > 1500)
    const matches = await running.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(
        (one) => one.getTitle() === 'Eyeshot answer',
      )
      return await new Promise<number>((resolve) => {
        window?.webContents.on('found-in-page', (_, { matches: found, finalUpdate }) => {
          if (finalUpdate) resolve(found)
        })
        window?.webContents.findInPage('needle')
      })
    })
    // Once: what is read out to screen readers is not found a second time.
    expect(matches).toBe(1)
    await until('the needle', async () => (await scroll(page)).top === 0)
  })

  it('lets the keyboard get at what is wider than the window, and only at that', async () => {
    const wide = Array.from({ length: 12 }, (_, i) => `A wide column ${i}`)
    const text = [
      '```ts\nshort()\n```',
      `\`\`\`ts\n${wide.join(' + ')}\n\`\`\``,
      '| a |\n|---|\n| 1 |',
      `| ${wide.join(' | ')} |\n|${'---|'.repeat(12)}\n| ${wide.join(' | ')} |`,
      '$$\nx^2\n$$',
      `$$\n${wide
        .map((_, i) => `\\frac{a_{${i}}}{b_{${i}}}`)
        .join(' + ')
        .repeat(3)}\n$$`,
    ].join('\n\n')
    const page = await ask(text, { chunkSize: 20 })
    await finished(page)
    const scrollers = page.locator('pre, .table, .formula.display')
    await until(
      'the stops',
      async () =>
        (
          await scrollers.evaluateAll((all) => all.map((one) => one.getAttribute('tabindex')))
        ).join() === ',0,,0,,0',
    )
    for (const index of [1, 3, 5]) {
      const one = scrollers.nth(index)
      await until(`the Tab key at ${index}`, async () => {
        await pressKey('Tab')
        return await one.evaluate((element) => element === document.activeElement)
      })
      await pressKey('Right')
      await until('it moved', () => one.evaluate((element) => element.scrollLeft > 0))
    }
  })

  it('shows a list that was cut in parts without a seam, and room for its numbers', async () => {
    const items = Array.from(
      { length: 330 },
      (_, i) => `${i + 1}. Item ${i}, **bold** and more of it`,
    )
    const others = [
      'Others:',
      '9998. One\n9999. Two',
      'The longest:',
      '999999998. One\n999999999. Two',
    ]
    const page = await ask([items.join('\n'), ...others].join('\n\n'), { chunkSize: 1000 })
    await finished(page)
    const lists = await page.locator('.markdown ol').evaluateAll((all) => {
      const text = document.createElement('canvas').getContext('2d')
      return all.map((list) => {
        const { font, paddingLeft } = getComputedStyle(list)
        if (text !== null) text.font = font
        const last = `${(list as HTMLOListElement).start + list.children.length - 1}. `
        const tops = [...list.children].map((item) => item.getBoundingClientRect().top)
        return { tops, room: Number.parseFloat(paddingLeft) - (text?.measureText(last).width ?? 0) }
      })
    })
    expect(lists.length).toBeGreaterThan(3)
    for (const { room } of lists) expect(room).toBeGreaterThanOrEqual(0)
    const tops = lists.slice(0, -2).flatMap((list) => list.tops)
    const distances = tops.slice(1).map((top, i) => top - (tops[i] ?? 0))
    expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.1)
  })

  const isInSight = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const main = document.querySelector('main')?.getBoundingClientRect()
      const { top, bottom } = element.getBoundingClientRect()
      return main !== undefined && top >= main.top - 1 && bottom <= main.bottom + 1
    })

  /** The middle of the window on the screen, in device pixels. */
  const middleOf = async (page: Page) =>
    await page.evaluate(() => ({
      x: Math.round((window.screenX + window.outerWidth / 2) * devicePixelRatio),
      y: Math.round((window.screenY + window.outerHeight / 2) * devicePixelRatio),
    }))
})
