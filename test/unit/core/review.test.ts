import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../common/settings.ts'
import { coverForGood, withCovers } from '../../../main/core/covers.ts'
import type { PixelImage } from '../../../main/core/ports.ts'
import { agreedTo, reviewReason } from '../../../main/core/review.ts'
import { runConversation } from '../../../main/core/run.ts'
import { explain, FakeRun, provider, settingsWith, watched } from '../../support/fakes.ts'
import { plain } from '../../support/ocr/draw.ts'

const { privacy } = defaultSettings('linux')
const far = 'https://api.example/v1'
const box = { picture: 0, rect: { x: 1, y: 1, width: 2, height: 1 } }

/** The values of red at each pixel. */
const reds = ({ data }: PixelImage) => [...data].filter((_, index) => index % 4 === 0)

describe('reviewReason', () => {
  it('wants the first send to each origin beyond loopback to be seen', () => {
    expect(reviewReason(privacy, far)).toBe('first-send')
    expect(reviewReason(privacy, 'http://127.0.0.1:11434/v1')).toBeUndefined()
    const agreed = agreedTo(agreedTo(privacy, 'https://api.example'), 'https://api.example')
    expect(agreed.agreedOrigins).toEqual(['https://api.example'])
    expect(reviewReason(agreed, far)).toBeUndefined()
    expect(reviewReason(agreed, 'https://api.example:8443/v1')).toBe('first-send')
  })

  it('always or never, where the user says so', () => {
    expect(reviewReason({ ...privacy, inspect: 'always' }, 'http://127.0.0.1/v1')).toBe('always')
    expect(reviewReason({ ...privacy, inspect: 'never' }, far)).toBeUndefined()
  })
})

describe('covers', () => {
  it('overwrite every pixel that they touch, and no other', () => {
    const image = plain(4, 2, 200)
    const touching = { picture: 0, rect: { x: 0.5, y: 0.9, width: 1, height: 9 } }
    const [copy = image] = withCovers([image], [touching])
    expect(reds(copy)).toEqual([0, 0, 200, 200, 0, 0, 200, 200])
    expect([...copy.data].filter((_, index) => index % 4 === 3)).toEqual(Array(8).fill(255))
    expect(reds(image)).toEqual(Array(8).fill(200))
    coverForGood([image], [touching])
    expect(reds(image)).toEqual(reds(copy))
  })

  it('outside the picture and of another picture change nothing', () => {
    const image = plain(2, 2, 9)
    const outside = { picture: 0, rect: { x: -5, y: -5, width: 4, height: 4 } }
    coverForGood([image], [outside, { ...box, picture: 3 }])
    expect(withCovers([image], [{ ...box, picture: 1 }])[0]).toBe(image)
    expect(reds(image)).toEqual([9, 9, 9, 9])
  })
})

describe('a review', () => {
  const start = (image = plain(4, 3, 200)) => {
    const deps = new FakeRun()
    deps.searchHasTime = true
    deps.current = { ...deps.current, privacy }
    deps.imaging = {
      ...deps.imaging,
      encode: async ({ width, height, data }) => ({
        mime: 'image/png',
        width,
        height,
        bytes: data.slice(),
      }),
    }
    const { conversation, events } = watched(explain, [image])
    const run = runConversation(deps, conversation)
    const waiting = () => expect.poll(() => conversation.view.phase).toBe('review')
    return { deps, conversation, events, run, waiting, image }
  }

  it('keeps the request until it may go, and shows exactly what it is', async () => {
    const { deps, conversation, run, waiting } = start()
    await waiting()
    const { review, shots } = conversation.view
    expect(review).toMatchObject({
      reason: 'first-send',
      host: 'api.example',
      texts: ['Answer in German.'],
      places: [{ picture: 0, from: { x: 0, y: 0, width: 4, height: 3 } }],
      covers: [],
    })
    expect(deps.requests).toEqual([])
    conversation.decide({ covers: [], send: true })
    await run
    expect(deps.requests[0]?.images[0]?.bytes).toEqual(shots[0]?.bytes)
    expect(deps.agreed).toEqual(['https://api.example'])
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'Hello' })
    expect(conversation.view.review).toBeUndefined()
  })

  it('shows the picture anew with each change, and sends what was covered at last', async () => {
    const { deps, conversation, run, waiting, image } = start()
    await waiting()
    conversation.decide({ covers: [box], send: false })
    await expect.poll(() => conversation.view.review?.covers).toEqual([box])
    expect(reds({ ...image, data: conversation.view.shots[0]?.bytes ?? image.data })).toEqual([
      200, 200, 200, 200, 200, 0, 0, 200, 200, 200, 200, 200,
    ])
    // Nothing is lost while it may still be uncovered.
    expect(reds(image)).toEqual(Array(12).fill(200))
    const more = { picture: 0, rect: { x: 0, y: 0, width: 4, height: 1 } }
    conversation.decide({ covers: [more], send: true })
    await run
    const sent = deps.requests[0]?.images[0]?.bytes ?? new Uint8Array()
    const covered = [0, 0, 0, 0, ...Array(8).fill(200)]
    expect(reds({ ...image, data: sent })).toEqual(covered)
    // Retry, other models and the next capture of the same have these pixels.
    expect(reds(image)).toEqual(covered)
    await runConversation({ ...deps, settings: () => settingsWith() }, conversation)
    expect(conversation.view.shots[0]?.bytes).toEqual(sent)
  })

  it('covers what another conversation about the same picture kept, too', async () => {
    const { deps, conversation, run, waiting, image } = start()
    await waiting()
    deps.current = settingsWith(provider)
    const other = watched(explain, [image]).conversation
    await runConversation(deps, other)
    const before = deps.requests[0]?.images[0]?.bytes
    conversation.decide({ covers: [box], send: true })
    await run
    await runConversation(deps, other)
    expect(deps.requests[2]?.images[0]?.bytes).not.toEqual(before)
    expect(deps.requests[2]?.images[0]?.bytes).toEqual(deps.requests[1]?.images[0]?.bytes)
  })

  it('fills the prompt from the covered picture', async () => {
    const deps = new FakeRun()
    deps.searchHasTime = true
    deps.current = { ...deps.current, privacy }
    const read = async (image: PixelImage) => ({
      text: image.data.includes(0) ? 'covered' : 'secret',
      lines: [],
      tables: [],
      blocks: [],
    })
    deps.ocr = { read }
    const { conversation } = watched({ ...explain, prompt: 'It says {{selection_text}}.' }, [
      plain(4, 3, 200),
    ])
    const run = runConversation(deps, conversation)
    await expect.poll(() => conversation.view.review?.texts).toEqual(['It says secret.'])
    conversation.decide({ covers: [box], send: true })
    await run
    expect(deps.requests[0]?.prompt).toBe('It says covered.')
  })

  it('asks nobody to look at what local-only mode refuses', async () => {
    const { deps, conversation, waiting } = start()
    await waiting()
    deps.current = { ...deps.current, localOnly: true }
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: { code: 'local-only' } })
    expect(deps.requests).toEqual([])
  })

  it('sends nothing and agrees to nothing where it is stopped', async () => {
    const { deps, conversation, run, waiting } = start()
    await waiting()
    conversation.stop()
    await run
    expect(conversation.view.phase).toBe('stopped')
    expect(conversation.view.review).toBeUndefined()
    expect([deps.requests, deps.agreed]).toEqual([[], []])
    // Too late: nothing is under review any more.
    conversation.decide({ covers: [], send: true })
    expect(deps.requests).toEqual([])
  })
})
