import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Point, Rect } from '../../common/geometry.ts'
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
  drag,
  pressKey,
  screenPixels,
  showNoise,
  until,
  visibleWindows,
  xdotool,
} from '../support/e2e/screen.ts'

describe('a selection that is adjusted', () => {
  let provider: TestProvider
  let running: TestApp
  let questions = 0

  beforeAll(async () => {
    await showNoise()
    provider = await startProvider('Seen.')
    running = await launchApp({ settings: { providers: [provider.provider] } })
  })

  afterAll(async () => {
    await running.close()
    await provider.server.stop()
    await removeHome(running.home)
  })

  const open = async () => {
    await pressKey('super+shift+e')
    await overlayShown()
  }

  /** Adjusts a selection by `adjust`, presses Enter, and sees that just this rectangle is sent. */
  const expectSent = async (rect: Rect, adjust: () => Promise<void>) => {
    const witness = await screenPixels(rect)
    await open()
    await adjust()
    expect(await visibleWindows('Eyeshot overlay')).toHaveLength(1)
    expect(await provider.asked()).toHaveLength(questions)
    await pressKey('Return')
    questions += 1
    await until('the question', async () => (await provider.asked()).length === questions)
    await overlayHidden()
    const image = (await provider.asked()).at(-1)?.image
    expect(image).toMatchObject({ width: rect.width, height: rect.height })
    expect(image?.pixels.equals(witness)).toBe(true)
    await closeAnswer()
  }

  const closeAnswer = async () => {
    await until('the answer', async () => (await visibleWindows('Eyeshot answer')).length > 0)
    const page = await running.page('Eyeshot answer')
    await page.getByText('Seen.').waitFor()
    // It must not stand in the next picture.
    await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
  }

  /** Drags without a release. */
  const pull = async (from: Point, ...way: readonly Point[]) => {
    await xdotool('mousemove', from.x, from.y, 'mousedown', 1)
    for (const { x, y } of way) await xdotool('mousemove', x, y)
  }

  it('is resized by its handles and by their arrow keys', async () => {
    await expectSent({ x: 390, y: 295, width: 141, height: 95 }, async () => {
      await drag({ x: 400, y: 300 }, { x: 520, y: 380 }, { shift: true })
      await drag({ x: 520, y: 380 }, { x: 530, y: 390 })
      await drag({ x: 400, y: 345 }, { x: 390, y: 345 })
      await drag({ x: 460, y: 300 }, { x: 465, y: 295 })
      const page = await running.page('Eyeshot overlay')
      await page.getByRole('button', { name: 'Right edge' }).focus()
      await pressKey('Right')
    })
  })

  it('moves with Space, while it is dragged and after', async () => {
    await expectSent({ x: 590, y: 410, width: 120, height: 80 }, async () => {
      await pull({ x: 400, y: 300 }, { x: 500, y: 370 })
      await xdotool('keydown', 'space')
      await xdotool('mousemove', 600, 380)
      await xdotool('keyup', 'space')
      await xdotool('mousemove', 620, 390, 'keydown', 'shift', 'mouseup', 1, 'keyup', 'shift')
      // From outside of it.
      await xdotool('keydown', 'space')
      await pull({ x: 900, y: 700 }, { x: 990, y: 800 })
      await xdotool('mouseup', 1, 'keyup', 'space')
    })
  })

  it('is the whole display on Ctrl+A, and waits to be sent', async () => {
    await open()
    await pressKey('ctrl+a')
    const page = await running.page('Eyeshot overlay')
    const fields = page.getByRole('toolbar', { name: 'The selection' }).getByRole('textbox')
    await until('the size of the display', async () => {
      const shown = await fields.evaluateAll((all) =>
        all.map((field) => (field as HTMLInputElement).value),
      )
      return shown.join() === '1920,1080,0,0'
    })
    await pressKey('Escape')
    await overlayHidden()
    expect(await provider.asked()).toHaveLength(questions)
  })
})
