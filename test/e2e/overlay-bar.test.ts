import { mkdtemp, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  removeHome,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  clipboardPicture,
  clipboardText,
  copyToClipboard,
  drag,
  pressKey,
  screenPixels,
  showNoise,
  showPicture,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

interface Axe {
  getRules(): { ruleId: string }[]
  run(options: { runOnly: string[] }): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }>
}

/** What axe finds by one rule, as lines. */
async function violations(page: Page, rule: string): Promise<string[]> {
  return await page.evaluate(async (id) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations: all } = await axe.run({ runOnly: [id] })
    return all.flatMap(({ nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, rule)
}

const rect = { x: 400, y: 300, width: 240, height: 120 }

describe('before a selection is sent', () => {
  let provider: TestProvider
  let other: TestProvider
  let running: TestApp

  beforeAll(async () => {
    await showNoise()
    provider = await startProvider('Seen.')
    other = await startProvider('Seen by the other.')
    const second = { ...other.provider, id: 'other', name: 'Other server', model: 'seer-2' }
    running = await launchApp({
      settings: { providers: [provider.provider, second], localOnly: true },
    })
  })

  afterAll(async () => {
    await running.close()
    await provider.server.stop()
    await other.server.stop()
    await removeHome(running.home)
  })

  /** Opens the overlay and selects `rect`, for adjusting. */
  const select = async (hotkey = 'super+shift+e') => {
    await pressKey(hotkey)
    await overlayShown()
    const to = { x: rect.x + rect.width, y: rect.y + rect.height }
    await drag(rect, to, { shift: true })
    const page = await running.page('Eyeshot overlay')
    await page.getByRole('toolbar', { name: 'The selection' }).waitFor()
    return page
  }

  const answered = async (text: string) => {
    await overlayHidden()
    await until('the answer', async () => (await visibleWindows('Eyeshot answer')).length > 0)
    const page = await running.page('Eyeshot answer')
    await page.getByText(text, { exact: true }).waitFor()
    return page
  }

  it('says that nothing leaves this computer, in local-only mode', async () => {
    const page = await select()
    await page.getByText('Local only', { exact: true }).waitFor()
    await pressKey('Escape')
    await overlayHidden()
  })

  it('has nothing that axe finds, in high contrast either', async () => {
    const page = await running.page('Eyeshot overlay')
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
    // By the debugger, since the page itself runs nothing but its own files; and before it is shown,
    // since a page that is busy for long is then taken for hung.
    await page.evaluate(await readFile(axe, 'utf8'))
    const rules = await page.evaluate(() =>
      (window as unknown as { axe: Axe }).axe.getRules().map(({ ruleId }) => ruleId),
    )
    expect(rules.length).toBeGreaterThan(50)
    const found = async () => {
      const lines: string[] = []
      for (const contrast of ['high', 'normal']) {
        await page.evaluate((value) => {
          document.documentElement.dataset['contrast'] = value
        }, contrast)
        for (const rule of rules) lines.push(...(await violations(page, rule)))
      }
      return lines
    }
    await pressKey('super+shift+e')
    await overlayShown()
    await page.getByText('Drag a rectangle').waitFor()
    expect(await found()).toEqual([])
    await pressKey('Escape')
    await overlayHidden()
    await select()
    await pressKey('b')
    await page.getByRole('button', { name: /^A covered part/ }).waitFor()
    expect(await found()).toEqual([])
    // What is wrong is found.
    await page.evaluate(() => document.querySelector('main')?.append(new Image()))
    expect(await violations(page, 'image-alt')).toHaveLength(1)
    await page.evaluate(() => document.querySelector('main > img')?.remove())
    await pressKey('Escape')
    await overlayHidden()
  })

  it('copies the picture on Ctrl+C, to the pixel, and asks nothing', async () => {
    const witness = await screenPixels(rect)
    await copyToClipboard('something else')
    await select()
    await pressKey('ctrl+c')
    await overlayHidden()
    const copied = await until('the picture', clipboardPicture)
    expect(copied.equals(witness)).toBe(true)
  })

  it('saves the picture on Ctrl+S where the user wants it', async () => {
    const witness = await screenPixels(rect)
    const filePath = join(running.home, 'saved.png')
    await running.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, filePath)
    await select()
    await pressKey('ctrl+s')
    await overlayHidden()
    const png = await until('the file', async () => {
      const bytes = await readFile(filePath).catch(() => undefined)
      // It may be under way; a whole PNG ends with this.
      return bytes?.subarray(-8, -4).toString() === 'IEND' ? bytes : undefined
    })
    expect((await sharp(png).removeAlpha().raw().toBuffer()).equals(witness)).toBe(true)
    expect(await visibleWindows('Eyeshot answer')).toHaveLength(0)
  })

  it('names the colour of a pixel, and copies it on C', async () => {
    const [red = 0, green = 0, blue = 0] = await screenPixels({
      x: 701,
      y: 433,
      width: 1,
      height: 1,
    })
    const hex = `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`
    await xdotool('mousemove', 600, 400)
    await pressKey('super+shift+e')
    await overlayShown()
    await xdotool('mousemove', 701, 433)
    const page = await running.page('Eyeshot overlay')
    await page.getByText(`701, 433 · ${hex}`).waitFor()
    await pressKey('c')
    await until('the colour', async () => (await clipboardText()) === hex)
    await pressKey('Escape')
    await overlayHidden()
  })

  it('takes a size and a place that are typed', async () => {
    const typed = { x: 451, y: 302, width: 77, height: 120 }
    const witness = await screenPixels(typed)
    const page = await select()
    await page.getByRole('textbox', { name: 'Width in pixels' }).focus()
    await xdotool('type', '77')
    await pressKey('Return')
    await page.getByRole('textbox', { name: 'Distance from the left in pixels' }).focus()
    await xdotool('type', '451')
    await pressKey('Tab')
    await xdotool('type', '302')
    await pressKey('Return')
    await pressKey('Return')
    await answered('Seen.')
    const image = (await provider.asked()).at(-1)?.image
    expect(image).toMatchObject({ width: typed.width, height: typed.height })
    expect(image?.pixels.equals(witness)).toBe(true)
  })

  it('asks another action, of another model', async () => {
    const page = await select()
    await page.getByRole('combobox', { name: 'Action' }).selectOption({ label: 'Summarise' })
    await page
      .getByRole('combobox', { name: 'Model' })
      .selectOption({ label: 'seer-2 · Other server' })
    await pressKey('Return')
    await answered('Seen by the other.')
    const [asked] = await other.asked()
    expect(asked?.model).toBe('seer-2')
    expect(asked?.prompt).toContain('Summarise')
  })

  it('covers what must not leave: those pixels are not in the request, and all others are', async () => {
    const cover = { x: 430, y: 320, width: 101, height: 41 }
    const witness = await screenPixels(rect)
    const before = (await provider.asked()).length
    const page = await select()
    await page.getByRole('button', { name: 'Cover', exact: true }).click()
    await drag(cover, { x: cover.x + cover.width, y: cover.y + cover.height })
    await page.getByRole('button', { name: /^A covered part/ }).waitFor()
    await pressKey('Return')
    await until('the question', async () => (await provider.asked()).length === before + 1)
    const image = (await provider.asked()).at(-1)?.image
    expect(image).toMatchObject({ width: rect.width, height: rect.height })
    for (let y = 0; y < cover.height; y += 1) {
      const from = 3 * ((cover.y - rect.y + y) * rect.width + cover.x - rect.x)
      witness.fill(0, from, from + 3 * cover.width)
    }
    expect(image?.pixels.equals(witness)).toBe(true)
    await answered('Seen.')
  })

  it('reads nothing of what is covered, although it was read ahead', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080">
      <rect width="1920" height="1080" fill="#ffffff"/>
      <g font-family="DejaVu Sans" font-size="20" fill="#202020">
      <text x="420" y="335">Secret 4711</text><text x="420" y="395">Open word</text></g></svg>`
    const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-text-')), 'text.png')
    await sharp(Buffer.from(svg)).png().toFile(file)
    await showPicture(file)
    await copyToClipboard('something else')
    const page = await select('super+shift+t')
    await page.getByRole('button', { name: 'Cover', exact: true }).click()
    await drag({ x: 410, y: 312 }, { x: 620, y: 345 })
    await page.getByRole('button', { name: /^A covered part/ }).waitFor()
    await pressKey('Return')
    await overlayHidden()
    await until('the text', async () => (await clipboardText()) !== 'something else', 60_000)
    expect((await clipboardText()).trim()).toBe('Open word')
  })
})
