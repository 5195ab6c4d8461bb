import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { drawCode } from '../support/codes.ts'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  clipboardText,
  copyToClipboard,
  drag,
  pressKey,
  showPicture,
  until,
} from '../support/e2e/screen.ts'

const rows = [
  ['Region', 'Units', 'Revenue'],
  ['North', '1204', '240.50'],
  ['South', '418', '97.25'],
  ['West', '92', '18.00'],
]

/** Puts a drawing on the screen; sizes in pixels. */
async function show(svg: string, code?: Buffer): Promise<void> {
  const drawing = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080"><rect width="1920" height="1080" fill="#fff"/><g font-family="DejaVu Sans" font-size="20" fill="#222">${svg}</g></svg>`,
    ),
  )
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-reading-')), 'shown.png')
  const composed = code ? drawing.composite([{ input: code, left: 300, top: 300 }]) : drawing
  await composed.png().toFile(file)
  await showPicture(file)
}

const table = rows
  .map((row, y) =>
    row.map((cell, x) => `<text x="${220 + x * 160}" y="${230 + y * 40}">${cell}</text>`).join(''),
  )
  .join('')

describe('what was read', () => {
  let running: TestApp
  let provider: TestProvider | undefined

  afterEach(async () => {
    await running.close()
    await provider?.server.stop()
    provider = undefined
    await removeHome(running.home)
  })

  const read = async (): Promise<Page> => {
    await pressKey('super+shift+t')
    await overlayShown()
    await drag({ x: 190, y: 190 }, { x: 760, y: 560 })
    return await running.page('Eyeshot answer')
  }

  it('is copied as a table, stands on the picture, and can be corrected', async () => {
    await show(table)
    running = await launchApp()
    const page = await read()
    await page.getByText('On the clipboard').waitFor({ timeout: 60_000 })

    await page.getByLabel('Copy as').selectOption('csv')
    await page.getByRole('button', { name: 'Copy' }).click()
    const csv = `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
    await until('the table', async () => (await clipboardText()) === csv)

    await page.getByRole('button', { name: 'Picture' }).click()
    const word = page.locator('.word', { hasText: '240.50' })
    const box = await word.boundingBox()
    const picture = await page
      .getByRole('img', { name: 'The selection', exact: true })
      .boundingBox()
    // Drawn at x 540 of the screen, so 350 of the selection's 570 pixels.
    const across = ((box?.x ?? 0) - (picture?.x ?? 0)) / (picture?.width ?? 1)
    expect(across).toBeGreaterThan(0.59)
    expect(across).toBeLessThan(0.63)

    const call = { word: 5, text: '241.50' }
    await page.evaluate(
      (correction) =>
        (
          window as unknown as { eyeshot: { correct(argument: unknown): Promise<unknown> } }
        ).eyeshot.correct(correction),
      call,
    )
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.getByText('241.50').waitFor()
    await page.getByRole('button', { name: 'Copy' }).click()
    await until('the correction', async () => (await clipboardText()).includes('241.50'))
  })

  it('leaves alone what the user copied meanwhile', async () => {
    await show(table)
    running = await launchApp()
    await copyToClipboard('before')
    const page = await read()
    await copyToClipboard('copied meanwhile')
    await page.getByText('you copied something else meanwhile').waitFor({ timeout: 60_000 })
    expect(await clipboardText()).toBe('copied meanwhile')
  })

  it('is sent on to a model only when asked', async () => {
    await show(table)
    provider = await startProvider('A table of three regions.')
    running = await launchApp({ settings: { providers: [provider.provider] } })
    const page = await read()
    await page.getByText('On the clipboard').waitFor({ timeout: 60_000 })
    expect(await provider.asked()).toHaveLength(0)
    await page.keyboard.press('Control+Enter')
    await page.getByText('A table of three regions.').waitFor()
    const [asked, ...others] = await provider.asked()
    expect(others).toEqual([])
    const size = `${asked?.image.width} × ${asked?.image.height} pixels`
    const shown = page.getByRole('button', { name: /^The picture for the model/ })
    expect(await shown.getAttribute('aria-label')).toContain(size)
  })

  it('shows what a code says without following it', async () => {
    await show('', await drawCode('https://example.org/pay?id=7', 'QRCode', 5))
    running = await launchApp()
    const page = await read()
    await page.getByText('Link', { exact: true }).first().waitFor({ timeout: 60_000 })
    await page.getByText('https://example.org/pay?id=7').first().waitFor()
    expect(await page.getByRole('link').count()).toBe(0)
    expect(running.app.windows().length).toBe(2)
  })
})
