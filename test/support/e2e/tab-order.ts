import type { Page } from 'playwright'

/**
 * Goes through a page by the Tab key, all around; what is wrong with the way, a line each: a stop
 * that is left out or comes in another order than it stands in, and one whose focus is not seen.
 * Where a sheet is open, it is that alone.
 */
export async function tabProblems(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const groups = new Set<string>()
    const stops = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled')) return false
      if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
        return false
      }
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      // A group is one stop: what is chosen of it, or its first.
      const all = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio]`)].filter(
        ({ name }) => name === element.name,
      )
      if (groups.has(element.name) || element !== (all.find((one) => one.checked) ?? all[0])) {
        return false
      }
      groups.add(element.name)
      return true
    })
    for (const one of root.querySelectorAll('[data-tab-stop]')) one.removeAttribute('data-tab-stop')
    for (const [index, stop] of stops.entries()) stop.dataset['tabStop'] = `${index}`
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    return stops.map((stop) => stop.outerHTML.slice(0, 120))
  })
  const found: string[] = []
  const reached: number[] = []
  for (let presses = 0; presses < expected.length + 3; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element.matches('body, dialog')) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const index = Number(element.dataset['tabStop'] ?? Number.NaN)
      const seen = element.matches('.visually-hidden') || outlineStyle !== 'none'
      return { index, seen: seen && outlineWidth !== '0px', html: element.outerHTML.slice(0, 120) }
    })
    if (stop === undefined) continue
    if (stop.index === reached[0]) break
    if (!stop.seen) found.push(`the focus is not seen: ${stop.html}`)
    if (Number.isNaN(stop.index)) found.push(`not expected: ${stop.html}`)
    else reached.push(stop.index)
  }
  for (const [index, html] of expected.entries()) {
    if (!reached.includes(index)) found.push(`not reached: ${html}`)
  }
  const first = reached.indexOf(Math.min(...reached))
  const around = [...reached.slice(first), ...reached.slice(0, first)]
  for (const [at, index] of around.entries()) {
    if (at > 0 && index < (around[at - 1] ?? 0)) found.push(`out of order: ${expected[index]}`)
  }
  return found
}
