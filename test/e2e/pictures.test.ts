import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  launchApp,
  pressClose,
  removeHome,
  runCli,
  type TestApp,
  workerPids,
} from '../support/e2e/app.ts'
import { startProvider, type TestProvider } from '../support/e2e/provider.ts'
import { ownClipboard, until } from '../support/e2e/screen.ts'
import { pictureFiles, words } from '../support/pictures/files.ts'

let running: TestApp
let server: TestProvider
let folder: string
let files: Readonly<Record<string, Uint8Array>>
const at = (ending: string) => join(folder, `text.${ending}`)

beforeAll(async () => {
  files = await pictureFiles()
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-pictures-'))
  for (const [ending, bytes] of Object.entries(files)) await writeFile(at(ending), bytes)
  server = await startProvider('Seen well.')
  running = await launchApp({ settings: { providers: [server.provider] } })
})

afterAll(async () => {
  await running.close()
  await server.server.stop()
  await removeHome(running.home)
})

const open = async (...args: readonly string[]): Promise<Page> => {
  expect(await runCli(['capture', ...args], running.env)).toMatchObject({ code: 0, stderr: '' })
  return await running.page('Eyeshot answer')
}

/** What the page does with files that are let go over it; `cancelled` says that it took them. */
async function drop(page: Page, names: readonly string[]): Promise<{ cancelled: boolean }> {
  const dropped = names.map((name) => ({
    name: `text.${name}`,
    base64: Buffer.from(files[name] ?? '').toString('base64'),
  }))
  return await page.evaluate((given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    const event = new DragEvent('drop', {
      dataTransfer: transfer,
      bubbles: true,
      cancelable: true,
    })
    document.querySelector('main')?.dispatchEvent(event)
    return { cancelled: event.defaultPrevented }
  }, dropped)
}

describe('pictures from elsewhere than the screen', () => {
  it('--file: each format is decoded in the real process and read', async () => {
    for (const ending of ['heic', 'avif', 'tiff', 'bmp', 'ico', 'svg', 'pdf', 'gif', 'webp']) {
      const page = await open('--action', 'copy-text', '--file', at(ending))
      const text = page.getByRole('article', { name: 'Answer' })
      const shown = async () => ((await text.textContent().catch(() => '')) ?? '').split(/\s+/)
      await until(
        `the text of ${ending}`,
        async () => (await shown()).slice(0, 3).join(' ') === words,
        60_000,
      )
      await pressClose(page)
      await until('the window gone', async () => page.isClosed())
    }
    expect(running.output()).not.toMatch(/GLib-GObject/)
  }, 600_000)

  it('--file: several are sent in one question', async () => {
    const page = await open('--file', at('heic'), '--file', at('pdf'))
    await page.getByText('Seen well.').waitFor()
    await page.getByText('3 pictures').waitFor()
  })

  it('--clipboard: the copied picture', async () => {
    await ownClipboard('image/png', files['png'] ?? new Uint8Array())
    const page = await open('--clipboard', '--action', 'copy-text')
    await page.getByText(words).first().waitFor({ timeout: 60_000 })
  })

  it('--clipboard: files that were copied in a file manager', async () => {
    await ownClipboard('text/uri-list', Buffer.from(`file://${at('heic')}\r\n`))
    const page = await open('--clipboard')
    await page.getByText('Seen well.').waitFor()
  })

  it('--clipboard: says that there is none', async () => {
    await ownClipboard('UTF8_STRING', Buffer.from('only text'))
    const page = await open('--clipboard')
    await page.getByText('no picture on the clipboard').waitFor()
  })

  it('files dropped on an answer are asked about in its place; the window goes nowhere', async () => {
    const page = await open('--file', at('png'))
    await page.getByText('Seen well.').waitFor()
    const before = page.url()
    expect(await drop(page, ['heic', 'svg'])).toEqual({ cancelled: true })
    await page.getByText('2 pictures').waitFor()
    await page.getByText('Seen well.').waitFor()
    expect(page.url()).toBe(before)
  })

  it('a file that cannot be read is named, and the app lives on', async () => {
    const bad = join(folder, 'bad.heic')
    await writeFile(bad, files['heic']?.subarray(0, 900) ?? '')
    const page = await open('--file', bad)
    await page.getByText('bad.heic: The HEIC file is damaged').waitFor()
    const [pid] = await workerPids(running.app, 'eyeshot pictures')
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await (await open('--file', at('heic'))).getByText('Seen well.').waitFor()
  })
})
