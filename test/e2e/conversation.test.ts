import type { Page } from 'playwright'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sentWidth } from '../support/e2e/provider.ts'
import {
  clipboardText,
  pressKey,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import { ask } from '../support/e2e/steps.ts'
import {
  doneEvent,
  finishEvent,
  head,
  type RawServer,
  startRawServer,
  streamHead,
  textEvent,
} from '../support/raw-server.ts'

const answer = 'The port is **taken**.\n\n- Stop the other server.\n- Try again.'

/** An answer is complete, and can be asked anew, once it is kept. */
async function kept(page: Page): Promise<void> {
  await until('the end', async () => await page.getByRole('button', { name: 'Stop' }).isDisabled())
}

describe('a conversation', () => {
  const started = endedAfterEach()
  let raw: RawServer | undefined

  beforeAll(() => showNoise())

  afterEach(async () => {
    await raw?.close()
    raw = undefined
  })

  const start = async () => {
    const provider = await started.provider(answer)
    const other = { ...provider.provider, id: 'other', name: 'Other server', model: 'seer-2' }
    const running = await started.app({ settings: { providers: [provider.provider, other] } })
    return { provider, page: await ask(running), running }
  }

  /** Asks a server of this test. */
  const askRaw = async ({ url }: RawServer) => {
    const providers = [{ id: 'raw', name: 'Raw', baseUrl: `${url}/v1`, model: 'seer-1' }]
    return await ask(await started.app({ settings: { providers } }))
  }

  it('is asked further by the keyboard, with the picture sent once, and a retry asks that turn', async () => {
    const { provider, page } = await start()
    await page.getByText('Try again').waitFor()
    await kept(page)
    const first = await page.getByText('Try again').elementHandle()
    await pressKey('ctrl+l')
    await xdotool('type', 'Which port?')
    await pressKey('Return')
    await page.getByText('Which port?').waitFor()
    await until('the second question', async () => provider.bodies().length === 2)
    await page.getByRole('article', { name: 'Answer', exact: true }).getByText('taken').waitFor()
    // Whether it is kept yet or not.
    await pressKey('ctrl+r')
    await until('the same again', async () => provider.bodies().length === 3)
    const [one, two, three] = provider.bodies().map(({ messages }) => messages)
    expect(two?.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
    expect(two?.[0]).toEqual(one?.[0])
    expect(two?.slice(1).map(({ content }) => content)).toEqual([answer, 'Which port?'])
    expect(three).toEqual(two)
    expect(await page.getByRole('article').count()).toBe(2)
    // What was on the screen is still the same, not drawn anew.
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true)
  })

  it('is asked of another model, and both answers stay side by side', async () => {
    const { provider, page, running } = await start()
    await page.getByText('Try again').waitFor()
    await kept(page)
    await pressKey('ctrl+m')
    await page.getByRole('combobox', { name: 'Provider' }).selectOption('other')
    expect(await page.getByRole('textbox', { name: 'Model' }).inputValue()).toBe('seer-2')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await until('both asked', async () => provider.bodies().length === 2)
    expect(provider.bodies().map(({ model }) => model)).toEqual(['seer-1', 'seer-2'])
    // The window manager puts a new window somewhere before it is moved to its place.
    await until('two windows side by side', async () => {
      const ids = await visibleWindows('Eyeshot answer')
      const places = await Promise.all(ids.map(geometry))
      const [left, right] = places.sort((one, other) => one.x - other.x)
      if (places.length !== 2 || left === undefined || right === undefined) return false
      return left.x + left.width <= right.x && left.y === right.y
    })
    await ask(running)
    await until('a third', async () => (await visibleWindows('Eyeshot answer')).length === 3)
  })

  it('is copied as Markdown, as plain text and as HTML', async () => {
    const { page } = await start()
    await page.getByText('Try again').waitFor()
    await pressKey('ctrl+shift+c')
    await page.getByText('On the clipboard').waitFor()
    expect(await clipboardText()).toBe(answer)
    const copyAs = async (form: string) => {
      await page.getByRole('combobox', { name: 'Copy as' }).selectOption(form)
      await page.getByRole('button', { name: 'Copy' }).click()
    }
    const plain = 'The port is taken.\n\n- Stop the other server.\n- Try again.'
    await copyAs('text')
    await until('plain text', async () => (await clipboardText()) === plain)
    await copyAs('html')
    const html = await until('HTML', async () => await clipboardText('text/html').catch(() => ''))
    expect(html).toContain('<strong>taken</strong>')
    expect(html).toContain('<li>Try again.</li>')
    expect(await clipboardText()).toBe(plain)
  })

  it('waits as long as a busy server asks, counts down, and asks again by itself', async () => {
    let busy = 1
    raw = await startRawServer((socket) => {
      busy -= 1
      const refusal = head('application/json', '429 Too Many Requests', ['retry-after: 6'])
      socket.end(busy >= 0 ? refusal : streamHead + textEvent('Here.') + finishEvent() + doneEvent)
    })
    const page = await askRaw(raw)
    const seen = new Set<string>()
    await until('the answer', async () => {
      const text = await page
        .getByRole('timer')
        .textContent({ timeout: 200 })
        .catch(() => null)
      if (text !== null) seen.add(text)
      return (await page.getByText('Here.').count()) > 0
    })
    expect(seen.size).toBeGreaterThan(2)
    expect(raw.requests).toHaveLength(2)
    expect(await page.getByRole('alert').count()).toBe(0)

    busy = 1
    await kept(page)
    await pressKey('ctrl+r')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Too many requests').waitFor()
    expect(await page.getByRole('timer').count()).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 6500))
    expect(raw.requests).toHaveLength(3)
  })

  it('is sent smaller where it was too large', async () => {
    let width = 0
    raw = await startRawServer(async (socket, request) => {
      width = await sentWidth(request.body)
      const refusal = head('application/json', '413 Payload Too Large')
      socket.end(
        width > 150 ? refusal : streamHead + textEvent('Small.') + finishEvent() + doneEvent,
      )
    })
    const page = await askRaw(raw)
    for (const expected of [400, 200, 100]) {
      await until(`a width of ${expected}`, async () => width === expected)
      if (expected > 150) await page.getByRole('button', { name: 'Send smaller' }).click()
    }
    await page.getByText('Small.').waitFor()
  })
})

async function geometry(id: string) {
  const text = await xdotool('getwindowgeometry', '--shell', id)
  const value = (name: string) => Number(new RegExp(`${name}=(-?\\d+)`).exec(text)?.[1])
  return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') }
}
