import { spawn } from 'node:child_process'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  launchApp,
  overlayHidden,
  overlayShown,
  pressClose,
  removeHome,
  type TestApp,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import {
  clipboardText,
  drag,
  focusedTitle,
  pressKey,
  screenPixels,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

const answer = 'The build fails because the port is taken. Stop the other server, then try again.'
const selection = { x: 301, y: 207, width: 463, height: 221 }
const from = { x: selection.x, y: selection.y }
const to = { x: selection.x + selection.width, y: selection.y + selection.height }

describe('hotkey, region, model, streamed answer', () => {
  let running: TestApp | undefined
  let provider: TestProvider | undefined

  beforeAll(() => showNoise())

  const start = async (chunkDelayMs: number) => {
    provider = await startProvider(answer, { chunkDelayMs })
    running = await launchApp({ settings: { providers: [provider.provider] } })
    return { running, provider }
  }

  afterEach(async () => {
    await running?.close()
    await provider?.server.stop()
    if (running) await removeHome(running.home)
  })

  it('sends exactly the pixels that were selected and shows the answer word by word', async () => {
    const { running, provider } = await start(200)
    const witness = await screenPixels(selection)
    await pressKey('super+shift+e')
    await overlayShown()
    await drag(from, to)
    const page = await running.page('Eyeshot answer')
    const article = page.getByRole('article', { name: 'Answer' })
    const seen = new Set<string>()
    await until('the whole answer', async () => {
      const text = (await article.textContent()) ?? ''
      seen.add(text)
      return text === answer
    })
    for (const text of seen) expect(answer.startsWith(text)).toBe(true)
    expect(seen.size).toBeGreaterThan(4)

    const [asked] = await provider.asked()
    expect(asked?.model).toBe('seer-1')
    expect(asked?.prompt).toContain('Answer in')
    expect(asked?.prompt).not.toContain('{{')
    expect(asked?.image.width).toBe(selection.width)
    expect(asked?.image.height).toBe(selection.height)
    expect(asked?.image.pixels.equals(witness)).toBe(true)
  })

  it('opens the answer beside the selection, never over it', async () => {
    const { running } = await start(0)
    await pressKey('super+shift+e')
    await overlayShown()
    await drag(from, to)
    await running.page('Eyeshot answer')
    const [id] = await until('the window', async () => {
      const windows = await visibleWindows('Eyeshot answer')
      return windows.length > 0 && windows
    })
    const geometry = await xdotool('getwindowgeometry', '--shell', id ?? '')
    const value = (name: string) => Number(new RegExp(`${name}=(-?\\d+)`).exec(geometry)?.[1])
    const beside =
      value('X') >= to.x ||
      value('X') + value('WIDTH') <= from.x ||
      value('Y') >= to.y ||
      value('Y') + value('HEIGHT') <= from.y
    expect(beside, geometry).toBe(true)
  })

  it('stops by Escape, closes by Escape again, and gives the focus back', async () => {
    const { running } = await start(400)
    const terminal = spawn('xterm', ['-title', 'at work', '-geometry', '40x5+1400+900'])
    await until('the terminal', async () => (await focusedTitle()) === 'at work')
    await pressKey('super+shift+e')
    await overlayShown()
    await drag(from, to)
    const page = await running.page('Eyeshot answer')
    const article = page.getByRole('article', { name: 'Answer' })
    await until('some text', async () => ((await article.textContent()) ?? '').length > 0)
    await until('the focus', async () => (await focusedTitle()) === 'Eyeshot answer')
    await pressKey('Escape')
    await page.getByText('Stopped').waitFor()
    const kept = await article.textContent()
    expect(answer.startsWith(kept ?? '-')).toBe(true)
    expect(kept).not.toBe(answer)
    await pressKey('Escape')
    await until('no window', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    await until('the focus back', async () => (await focusedTitle()) === 'at work')
    terminal.kill()
  })

  it('copies and asks again about the same picture', async () => {
    const { running, provider } = await start(0)
    await pressKey('super+shift+e')
    await overlayShown()
    await drag(from, to)
    const page = await running.page('Eyeshot answer')
    await page.getByText(answer).waitFor()
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('On the clipboard').waitFor()
    expect(await clipboardText()).toBe(answer)
    await page.getByRole('button', { name: 'Retry' }).click()
    await until('a second question', async () => (await provider.asked()).length === 2)
    const [first, second] = await provider.asked()
    expect(second?.image.pixels.equals(first?.image.pixels ?? Buffer.alloc(0))).toBe(true)
    await pressClose(page)
    await until('no window', async () => (await visibleWindows('Eyeshot answer')).length === 0)
  })

  it('uses an unpinned window again and leaves a pinned one', async () => {
    const { running } = await start(0)
    const ask = async () => {
      await pressKey('super+shift+e')
      await overlayShown()
      await drag(from, to)
      await overlayHidden()
    }
    await ask()
    const page = await running.page('Eyeshot answer')
    await page.getByText(answer).waitFor()
    await ask()
    await page.getByText(answer).waitFor()
    expect(await visibleWindows('Eyeshot answer')).toHaveLength(1)
    await page.getByRole('button', { name: 'Pin' }).click()
    await page.getByRole('button', { name: 'Pin', pressed: true }).waitFor()
    await ask()
    await until('two windows', async () => (await visibleWindows('Eyeshot answer')).length === 2)
  })
})
