import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchApp, overlayShown, removeHome, type TestApp } from '../support/e2e/app.ts'
import {
  clipboardText,
  copyToClipboard,
  drag,
  focusedTitle,
  pressKey,
  showPicture,
  until,
} from '../support/e2e/screen.ts'

const lines = ['Connection refused by 10.0.4.17:5432', 'Retry in 30 seconds or check the password.']

async function showText(): Promise<void> {
  const rows = lines.map(
    (line, index) => `<text x="220" y="${230 + index * 40}" font-size="20">${line}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080">
    <rect width="1920" height="1080" fill="#ffffff"/>
    <g font-family="DejaVu Sans" fill="#202020">${rows.join('')}</g></svg>`
  const file = join(await mkdtemp(join(tmpdir(), 'eyeshot-text-')), 'text.png')
  await sharp(Buffer.from(svg)).png().toFile(file)
  await showPicture(file)
}

describe('copy text', () => {
  let running: TestApp

  beforeEach(async () => {
    await showText()
    running = await launchApp()
  })

  afterEach(async () => {
    await running.close()
    await removeHome(running.home)
  })

  const copy = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await pressKey('super+shift+t')
    await overlayShown()
    await drag(from, to)
    return await running.page('Eyeshot answer')
  }

  it('puts the text on the clipboard and in the window, offline and without the focus', async () => {
    await copyToClipboard('something else')
    const page = await copy({ x: 200, y: 190 }, { x: 760, y: 300 })
    await page.getByText('On the clipboard').waitFor({ timeout: 60_000 })
    expect((await clipboardText()).trim().split('\n')).toEqual(lines)
    const shown = await page.getByRole('article', { name: 'Answer' }).textContent()
    expect(shown).toBe(await clipboardText())
    await page.getByText('nothing was sent').waitFor()
    expect(await focusedTitle()).not.toBe('Eyeshot answer')
  })

  it('says that there is no text and leaves the clipboard alone', async () => {
    await copyToClipboard('kept')
    const page = await copy({ x: 1000, y: 500 }, { x: 1300, y: 700 })
    await page.getByText('No text was found').waitFor({ timeout: 60_000 })
    expect(await clipboardText()).toBe('kept')
  })

  it('survives the death of its process and reads again on Retry', async () => {
    const page = await copy({ x: 200, y: 190 }, { x: 760, y: 300 })
    const pid = await until('the OCR process', async () => {
      const found = await running.app.evaluate(({ app }) =>
        app.getAppMetrics().find(({ name }) => name === 'eyeshot ocr'),
      )
      return found?.pid
    })
    process.kill(pid, 'SIGKILL')
    await page.getByText('ended unexpectedly').waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('On the clipboard').waitFor({ timeout: 60_000 })
    expect((await clipboardText()).trim().split('\n')).toEqual(lines)
  })
})
