import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { StripImage } from '../../main/core/strips.ts'
import { openScreen } from '../../main/node/x11/screen-grab.ts'
import { filesWith, pressClose } from '../support/e2e/app.ts'
import { screenPixels, showNoise, until, visibleWindows } from '../support/e2e/screen.ts'
import { placesOf } from '../support/e2e/screen-place.ts'
import { endedAfterEach } from '../support/e2e/started.ts'
import * as steps from '../support/e2e/steps.ts'
import { enterServer, startServer } from '../support/e2e/x-server.ts'
import { thawed } from '../support/thawed.ts'

const size = { width: 1000, height: 700 }

/** Has this process's display be a server of its own. */
function displayOf({ depth = 24, words = [] as string[] } = {}) {
  let leave: () => Promise<void>
  beforeAll(async () => {
    const screen = ['-screen', '0', `${size.width}x${size.height}x${depth}`]
    leave = await enterServer(startServer('Xvfb', [...screen, '-noreset', ...words]))
    if (depth === 24) await showNoise(size.width, size.height)
  }, 60_000)
  afterAll(() => leave())
}

const openFiles = async () => (await readdir('/proc/self/fd')).length

describe('an X server that shares memory', () => {
  displayOf()

  it('gives exact pixels, and takes what is not on the screen for an error', async () => {
    const screen = await openScreen(() => undefined)
    if (screen === undefined) throw new Error('no memory is shared')
    const before = await openFiles()
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
    expect(() => again.rows(0, 1)).toThrow('let go')
    expect(await openFiles()).toBe(before)
    screen.close()
  })

  it('is told of as lost where it ends, and answers nothing any more', async () => {
    const server = startServer('Xvfb', ['-screen', '0', '640x480x24', '-noreset'])
    const leave = await enterServer(server)
    const lost = vi.fn()
    const screen = await openScreen(lost)
    await leave()
    await until('the end', async () => lost.mock.calls.length > 0)
    const area = { x: 0, y: 0, width: 640, height: 480 }
    await expect(screen?.grab(area)).rejects.toThrow('closed the connection')
    expect(lost).toHaveBeenCalledTimes(1)
  })
})

describe.each([
  ['shares no memory', { words: ['-extension', 'MIT-SHM'] }],
  ['does not tell its displays', { words: ['-extension', 'RANDR'] }],
  ['has 16 bits for a pixel', { depth: 16 }],
])('an X server that %s', (_, how) => {
  displayOf(how)

  it('is left to the other way', async () => {
    expect(await openScreen(() => undefined)).toBeUndefined()
  })
})

describe('the app on an X server that shares no memory', () => {
  displayOf({ words: ['-extension', 'MIT-SHM'] })
  const started = endedAfterEach()

  it('captures exactly all the same, and logs that it takes longer', async () => {
    const { provider, asked } = await started.provider('Seen.')
    const running = await started.app({ settings: { providers: [provider] } })
    const page = await steps.ask(running)
    const image = await until('the question', async () => (await asked()).at(-1)?.image)
    await pressClose(page)
    await until('no answer', async () => (await visibleWindows('Eyeshot answer')).length === 0)
    const place = { x: 300, y: 200, width: 400, height: 220 }
    expect(await placesOf(image, place, 0)).toEqual([{ x: 300, y: 200 }])
    expect(await filesWith(running.home, 'screen-not-shared')).toHaveLength(1)
  })
})
