import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestProvider } from '../support/e2e/provider.ts'
import { focusedTitle, pressKey, showNoise, until, xdotool } from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import * as steps from '../support/e2e/steps.ts'

const run = promisify(execFile)
const answer = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} of it.`).join(
  '\n\n',
)

describe('the answer window', () => {
  const started = endedAfterEach()
  let provider: TestProvider
  let home: string

  beforeAll(() => showNoise())

  const launch = async (kept?: string) => {
    provider = await started.provider(answer, { chunkSize: 200 })
    const running = await started.app(
      kept === undefined ? { settings: { providers: [provider.provider] } } : { home: kept },
    )
    home = running.home
    return running
  }

  /** The app anew, with what the one before kept. */
  const again = async () => {
    await started.end()
    return await launch(home)
  }

  const ask = async () => {
    const page = await steps.ask(await launch())
    await page.getByText('Paragraph 40 of it.').waitFor()
    return page
  }

  it('shows its keys on ?, and Escape leaves the sheet alone', async () => {
    const page = await ask()
    await pressKey('question')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.getByText('Ask another model', { exact: true }).waitFor()
    await pressKey('Escape')
    await until('no sheet', async () => (await page.getByRole('dialog').count()) === 0)
    expect(page.isClosed()).toBe(false)
  })

  it('finds a text on Ctrl+F, goes from match to match, and gives the keyboard back', async () => {
    const page = await ask()
    const told = () => page.locator('.find-bar [role=status]').getAttribute('data-text')
    const field = page.getByRole('textbox', { name: 'Find in this window' })
    const find = async (text: string) => {
      await pressKey('ctrl+f')
      await until('the field', () => field.evaluate((one) => one === document.activeElement))
      await xdotool('type', text)
      await until('the text', async () => (await field.inputValue()) === text)
    }
    await find('Paragraph 3')
    // It is there for screen readers too, and in the field: both are no match.
    await expect.poll(told, { timeout: 20_000 }).toBe('1 of 11')
    await page.screenshot({ path: '/tmp/look-answers-find.png' })
    await pressKey('Return')
    await expect.poll(told, { timeout: 20_000 }).toBe('2 of 11')
    for (const at of ['1 of 11', '11 of 11', '10 of 11']) {
      await pressKey('shift+Return')
      await expect.poll(told, { timeout: 20_000 }).toBe(at)
    }
    await page.screenshot({ path: '/tmp/look-answers-find2.png' })
    await pressKey('Escape')
    await until('no bar', async () => (await field.count()) === 0)
    // The keys are the answer's again.
    await pressKey('Home')
    await until('the start', () => page.locator('main').evaluate((main) => main.scrollTop === 0))
    const further = page.getByLabel('Ask further')
    await further.focus()
    await find('Paragraph 7')
    await expect.poll(told, { timeout: 20_000 }).toBe('1 of 1')
    await pressKey('Escape')
    await until('the keyboard', () => further.evaluate((one) => one === document.activeElement))
    await further.evaluate((one) => one.blur())

    await pressKey('question')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await find('larger')
    await expect.poll(told, { timeout: 20_000 }).toBe('1 of 1')
    await page.screenshot({ path: '/tmp/look-answers-find3.png' })
    await pressKey('Escape')
    await until('no bar', async () => (await field.count()) === 0)
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true)
    expect(page.isClosed()).toBe(false)
  })

  it('scrolls by the keyboard as soon as it is there', async () => {
    const page = await ask()
    const top = () => page.locator('main').evaluate((main) => main.scrollTop)
    await pressKey('Home')
    await until('the start', async () => (await top()) === 0)
    await pressKey('Next')
    await until('a page further', async () => (await top()) > 100)
  })

  it('changes and keeps the size of its text', async () => {
    const page = await ask()
    const size = () => page.locator('main').evaluate((main) => getComputedStyle(main).fontSize)
    expect(await size()).toBe('14px')
    for (const [key, wanted] of [
      ['ctrl+plus', '15px'],
      ['ctrl+plus', '16px'],
      ['ctrl+minus', '15px'],
      ['ctrl+0', '14px'],
      ['ctrl+minus', '13px'],
    ] as const) {
      await pressKey(key)
      await until(`${wanted} after ${key}`, async () => (await size()) === wanted)
    }
    const next = await steps.capture(await again())
    await until('kept', () =>
      next.locator('main').evaluate((main) => main.style.fontSize === '13px'),
    )
  })

  it('lets what is behind it shine through', async () => {
    await ask()
    const opacity = async () => {
      const [id = ''] = (
        await xdotool('search', '--onlyvisible', '--name', '^Eyeshot answer$')
      ).split('\n')
      const { stdout } = await run('xprop', ['-id', id, '_NET_WM_WINDOW_OPACITY'])
      return Math.round((Number(stdout.split('=')[1] ?? 'NaN') / 0xffff_ffff) * 100)
    }
    await pressKey('ctrl+comma')
    await until('90 %', async () => (await opacity()) === 90)
    await pressKey('ctrl+comma')
    await until('80 %', async () => (await opacity()) === 80)
    await pressKey('ctrl+period')
    await pressKey('ctrl+period')
    await until('opaque', async () => Number.isNaN(await opacity()))
  })

  it('remembers the size and the place that the user gave it', async () => {
    await ask()
    const [id = ''] = (
      await xdotool('search', '--onlyvisible', '--name', '^Eyeshot answer$')
    ).split('\n')
    const kept = async () => await readFile(join(home, '.config/eyeshot/config.json'), 'utf8')
    // What a window manager does while the user drags an edge or the header. What comes soon after
    // the window is shown may be the window manager's own doing and does not count, so again.
    await until('the size and the place are kept', async () => {
      for (const step of [10, 0]) {
        await xdotool('windowsize', '--sync', id, 520 + step, 380)
        await xdotool('windowmove', '--sync', id, 1200 + step, 560)
        await wait(500)
      }
      return /"width":\s*520\b/.test(await kept()) && /"x":\s*1200\b/.test(await kept())
    })
    await steps.capture(await again())
    const bounds = await until('the place', async () => {
      const [next = ''] = (
        await xdotool('search', '--onlyvisible', '--name', '^Eyeshot answer$').catch(() => '')
      ).split('\n')
      const now = next === '' ? '' : await xdotool('getwindowgeometry', '--shell', next)
      // A window that is just shown is placed yet.
      return now.includes('X=1200') && now
    })
    expect(bounds).toContain('X=1200\nY=560\nWIDTH=520\nHEIGHT=380')
  })

  it('shows exactly the picture that was sent, as large as one likes', async () => {
    const page = await ask()
    await pressKey('ctrl+o')
    const picture = page.getByRole('region', { name: 'The picture' }).getByRole('img')
    await picture.waitFor()
    const [asked] = await provider.asked()
    const natural = await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)
    expect(natural).toBe(asked?.image.width)
    const width = () => picture.evaluate((img) => img.clientWidth)
    await pressKey('1')
    await until('its own size', async () => (await width()) === natural)
    await pressKey('plus')
    await until('twice', async () => (await width()) === 2 * natural)
    await pressKey('0')
    await until('as it fits', async () => (await width()) < 2 * natural)
    await pressKey('Escape')
    await until('no sheet', async () => (await page.getByRole('dialog').count()) === 0)
  })

  it('gets the keyboard by a hotkey, though it came without', async () => {
    const page = await steps.capture(await launch(), 'super+shift+t')
    await page
      .getByRole('alert')
      .or(page.getByText('On the clipboard'))
      .first()
      .waitFor({ timeout: 60_000 })
    expect(await focusedTitle()).not.toBe('Eyeshot answer')
    await pressKey('super+shift+a')
    await until('the focus', async () => (await focusedTitle()) === 'Eyeshot answer')
  })

  it('tells screen readers the answer in sentences, once', async () => {
    const page = await ask()
    const session = await page.context().newCDPSession(page)
    const said = await until('what is said', async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const texts = nodes
        .filter(({ role }) => role?.value === 'paragraph' || role?.value === 'StaticText')
        .map(({ name }) => String(name?.value ?? ''))
      return texts.includes('End of the answer') && texts
    })
    expect(said.filter((text) => text === 'Paragraph 1 of it.').length).toBeLessThanOrEqual(1)
    expect(await page.getByText('End of the answer').count()).toBe(0)
  })
})
