import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StripImage } from '../../main/core/strips.ts'
import { openScreen } from '../../main/node/x11/screen-grab.ts'
import { pressClose } from '../support/e2e/app.ts'
import { screenPixels, showNoise, until, visibleWindows } from '../support/e2e/screen.ts'
import { placesOf } from '../support/e2e/screen-place.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import * as steps from '../support/e2e/steps.ts'
import { enterServer, startServer } from '../support/e2e/x-server.ts'
import { thawed } from '../support/thawed.ts'

const size = { width: 1000, height: 700 }

/** Has this process's display be a server of its own. */
function displayOf(...words: string[]) {
  let leave: () => Promise<void>
  beforeAll(async () => {
    const screen = ['-screen', '0', `${size.width}x${size.height}x24`]
    leave = await enterServer(startServer('Xvfb', [...screen, '-noreset', ...words]))
    await showNoise(size.width, size.height)
  }, 60_000)
  afterAll(() => leave())
}

describe('an X server that shares memory', () => {
  displayOf()

  it('gives exact pixels, to no other program, and takes what is not on the screen for an error', async () => {
    const screen = await openScreen(() => undefined)
    if (screen === undefined) throw new Error('no memory is shared')
    expect(await screen.displays()).toMatchObject([{ x: 0, y: 0, ...size }])
    const area = { x: 13, y: 7, width: 901, height: 613 }
    const { data } = thawed(new StripImage(await screen.grab(area)))
    const colours = data.filter((_, at) => at % 4 !== 3)
    expect(Buffer.compare(colours, await screenPixels(area))).toBe(0)
    expect(data.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true)

    await expect(screen.grab({ x: 500, y: 0, ...size })).rejects.toThrow('Bad match')
    // It goes on after that.
    const again = await screen.grab({ x: 0, y: 0, ...size })
    expect(again).toMatchObject(size)
    again.close()
    screen.close()
  })
})

describe('an X server that shares no memory', () => {
  displayOf('-extension', 'MIT-SHM')
  const started = endedAfterEach()

  it('is captured exactly all the same', async () => {
    expect(await openScreen(() => undefined).catch(() => undefined)).toBeUndefined()
    const { provider, asked } = await started.provider('Seen.')
    const running = await started.app({ settings: { providers: [provider] } })
    const page = await steps.ask(running)
    const image = await until('the question', async () => (await asked()).at(-1)?.image)
    await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    const place = { x: 300, y: 200, width: 400, height: 220 }
    expect(await placesOf(image, place, 0)).toEqual([{ x: 300, y: 200 }])
  })
})
