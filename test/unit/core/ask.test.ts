import { describe, expect, it, vi } from 'vitest'
import type { Rect } from '../../../common/geometry.ts'
import { type AskDeps, Asker } from '../../../main/core/ask.ts'
import type { Conversation } from '../../../main/core/conversation.ts'
import type {
  Frame,
  Picked,
  PixelImage,
  Region,
  WindowsOnScreen,
} from '../../../main/core/ports.ts'
import { frozen } from '../../../main/core/strips.ts'
import { deferred, explain, FakeRun, failureError } from '../../support/fakes.ts'

const filledWith = (value: number): PixelImage => ({
  width: 8,
  height: 8,
  data: new Uint8Array(256).fill(value),
})
const frame: Frame = {
  display: {
    id: 7,
    bounds: { x: 1000, y: -200, width: 4, height: 4 },
    pixels: { width: 8, height: 8 },
  },
  image: frozen(filledWith(9)),
}
const region: Region = { displayId: 7, rect: { x: 1, y: 1, width: 2, height: 2 } }
const chosen: Picked = { kind: 'region', region }

/** One window, of which the display shows all but its left part. */
const seen: WindowsOnScreen = {
  unit: 'pixel',
  windows: [
    {
      frame: { x: 1999, y: -398, width: 4, height: 3 },
      title: 'Notes',
      app: 'Editor',
      isActive: false,
    },
  ],
  displays: [{ id: 7, origin: { x: 2000, y: -400 } }],
  pointer: { x: 2001, y: -397 },
}

interface Shown {
  readonly conversation: Conversation
  readonly near: Rect | undefined
}

function makeAsker(change: Partial<AskDeps> = {}) {
  const run = new FakeRun()
  const shown: Shown[] = []
  const picks: { frames: readonly Frame[]; adjust: boolean }[] = []
  const opened: Conversation[] = []
  const ahead: { image: PixelImage; upwards: boolean; signal: AbortSignal }[] = []
  const kept: [string, Uint8Array][] = []
  const keptRegions: Region[] = []
  const replaced: (readonly [Conversation, Conversation])[] = []
  const asker = new Asker({
    opened: (conversation) => opened.push(conversation),
    imaging: run.imaging,
    ocr: run.ocr,
    readAhead: (image, options, signal) => ahead.push({ image, upwards: options.upwards, signal }),
    models: run.models,
    keys: run.keys,
    clipboard: run.clipboard,
    settings: run.settings,
    pause: run.pause,
    agree: run.agree,
    tryForm: run.tryForm,
    language: run.language,
    capturer: { captureAll: async () => [frame] },
    pointerDisplay: () => frame.display.id,
    windows: { check: () => undefined, find: async () => seen },
    picker: {
      pick: async (frames, { adjust }) => {
        picks.push({ frames, adjust })
        return chosen
      },
    },
    lastRegion: { find: () => undefined, keep: (region) => keptRegions.push(region) },
    pictures: {
      copy: async (png) => {
        kept.push(['copy', png])
      },
      save: async (png) => {
        kept.push(['save', png])
      },
    },
    replace: (shownNow, next) => {
      replaced.push([shownNow, next])
      return true
    },
    present: (conversation, near) => shown.push({ conversation, near }),
    ...change,
  })
  return { asker, run, shown, picks, opened, replaced, ahead, kept, keptRegions }
}

describe('Asker', () => {
  it('captures, lets pick, shows the answer beside the selection and asks about the cut', async () => {
    const { asker, run, shown, picks } = makeAsker()
    await asker.start(explain)
    expect(picks).toEqual([{ frames: [frame], adjust: false }])
    expect(shown).toHaveLength(1)
    expect(shown[0]?.near).toEqual({ x: 1001, y: -199, width: 2, height: 2 })
    expect(shown[0]?.conversation.images[0]).toMatchObject({ width: 4, height: 4 })
    expect(shown[0]?.conversation.view).toMatchObject({ phase: 'done', text: 'Hello' })
    expect(run.requests).toHaveLength(1)
  })

  it('has text read ahead in the direction of a drag, until the picker is left', async () => {
    const { asker, ahead } = makeAsker({
      picker: {
        pick: async (_, { onDrag }) => {
          onDrag?.({ displayId: 7, from: { x: 3, y: 1 }, to: { x: 1, y: 2 } })
          expect(ahead[0]?.signal.aborted).toBe(false)
          return undefined
        },
      },
    })
    await asker.start({ ...explain, run: 'local' })
    expect(ahead).toHaveLength(1)
    // Left of 3 and below 1, of 4 x 4 DIP with 2 x 2 pixels each.
    expect(ahead[0]).toMatchObject({ image: { width: 6, height: 6 }, upwards: false })
    expect(ahead[0]?.signal.aborted).toBe(true)
  })

  it('reads nothing ahead for an action that asks a model', async () => {
    const { asker, ahead } = makeAsker({
      picker: {
        pick: async (_, { onDrag }) => {
          onDrag?.({ displayId: 7, from: { x: 0, y: 0 }, to: { x: 2, y: 2 } })
          return undefined
        },
      },
    })
    await asker.start(explain)
    expect(ahead).toEqual([])
  })

  it('tells of each conversation once, with whether it is private', async () => {
    const { asker, shown, opened } = makeAsker()
    await asker.start(explain)
    await asker.start(explain, { private: true })
    const [first, second] = shown.map(({ conversation }) => conversation)
    expect(opened).toEqual([first, second])
    expect(opened.map((one) => one.private)).toEqual([false, true])
    if (second !== undefined) await asker.about(second, explain, () => undefined)
    expect(opened).toHaveLength(3)
    expect(opened[2]).toMatchObject({ private: true, images: second?.images })
  })

  it('shows the window before the model answers', async () => {
    const { asker, run, shown } = makeAsker()
    let early = 0
    run.answer = async function* () {
      early = shown.length
      yield { type: 'done', finish: 'stop' }
    }
    await asker.start(explain)
    expect(early).toBe(1)
  })

  it('does nothing on a second start while a capture is open, and starts again after it', async () => {
    const picked = deferred<Picked | undefined>()
    let captures = 0
    const { asker, run } = makeAsker({
      capturer: {
        captureAll: async () => {
          captures += 1
          return [frame]
        },
      },
      picker: { pick: () => picked.promise },
    })
    const first = asker.start(explain)
    await asker.start(explain)
    expect(captures).toBe(1)
    picked.resolve(chosen)
    await first
    expect(run.requests).toHaveLength(1)
    await asker.start(explain)
    expect(captures).toBe(2)
  })

  it('can capture again while an answer still comes', async () => {
    const { asker, run, shown } = makeAsker()
    const held = deferred<void>()
    const began = deferred<void>()
    run.answer = async function* () {
      began.resolve()
      await held.promise
      yield { type: 'done', finish: 'stop' }
    }
    const first = asker.start(explain)
    await began.promise
    const second = asker.start(explain)
    held.resolve()
    await Promise.all([first, second])
    expect(shown).toHaveLength(2)
  })

  it.each<[string, Region | undefined]>([
    ['the picker is left', undefined],
    ['the region covers no pixel', { ...region, rect: { x: 1, y: 1, width: 0, height: 2 } }],
    ['the display is gone', { ...region, displayId: 8 }],
  ])('shows and asks nothing when %s', async (_, where) => {
    const picked: Picked | undefined = where && { kind: 'region', region: where }
    const { asker, run, shown } = makeAsker({ picker: { pick: async () => picked } })
    await asker.start(explain)
    expect(shown).toEqual([])
    expect(run.requests).toEqual([])
  })

  it('asks the action and the model that were chosen on the overlay', async () => {
    const wanted = { wish: 'ask', action: 'summarise', model: { provider: 'mine', model: 'big' } }
    const { asker, run, shown } = makeAsker({
      picker: { pick: async () => ({ ...chosen, wanted }) as Picked },
    })
    await asker.start(explain)
    expect(shown[0]?.conversation.action.id).toBe('summarise')
    expect(run.requests[0]?.model).toBe('big')
  })

  it.each(['copy', 'save'] as const)('asks nothing where the picture is to %s', async (wish) => {
    const { asker, run, shown, kept } = makeAsker({
      picker: { pick: async () => ({ ...chosen, wanted: { wish } }) },
    })
    await asker.start(explain)
    await vi.waitFor(() => expect(kept).toHaveLength(1))
    expect(kept).toEqual([[wish, new Uint8Array([1, 2, 3])]])
    expect(shown).toEqual([])
    expect(run.requests).toEqual([])
  })

  it('says why a picture could not be saved', async () => {
    const { asker, shown } = makeAsker({
      picker: { pick: async () => ({ ...chosen, wanted: { wish: 'save' } }) },
      pictures: {
        copy: async () => undefined,
        save: async () => {
          throw failureError('save-failed')
        },
      },
    })
    await asker.start(explain)
    await vi.waitFor(() => expect(shown).toHaveLength(1))
    expect(shown[0]?.conversation.view.failure?.code).toBe('save-failed')
  })

  it('covers the last part again when it is captured again', async () => {
    let value = 9
    const covered = {
      ...chosen,
      region: { ...region, covers: [{ x: 2, y: 2, width: 4, height: 2 }] },
    }
    const { asker, shown } = makeAsker({
      capturer: {
        captureAll: async () => [{ ...frame, image: frozen(filledWith(value)) }],
      },
      picker: { pick: async () => covered },
    })
    await asker.start({ ...explain, capture: 'again' })
    value = 10
    await asker.start({ ...explain, capture: 'again' })
    const images = shown.at(-1)?.conversation.images ?? []
    // The cut is 4 pixels wide; its upper two rows are what was covered.
    const rows = images.map(({ data }) => [[...data.slice(0, 32)], [...data.slice(32)]])
    const black = Array.from({ length: 8 }, () => [0, 0, 0, 255]).flat()
    expect(rows).toEqual([
      [black, Array(32).fill(9)],
      [black, Array(32).fill(10)],
    ])
  })

  it('captures anew and lets pick again where the displays changed meanwhile', async () => {
    let captures = 0
    const { asker, run } = makeAsker({
      capturer: {
        captureAll: async () => {
          captures += 1
          return [frame]
        },
      },
      picker: { pick: async () => (captures === 1 ? { kind: 'displays-changed' } : chosen) },
    })
    await asker.start(explain)
    expect(captures).toBe(2)
    expect(run.requests).toHaveLength(1)
  })

  it('shows why a capture failed, and can start again', async () => {
    let broken = true
    const { asker, run, shown } = makeAsker({
      capturer: {
        captureAll: () =>
          broken ? Promise.reject(failureError('capture-failed')) : Promise.resolve([frame]),
      },
    })
    await asker.start(explain)
    expect(shown[0]?.near).toBeUndefined()
    expect(shown[0]?.conversation.view).toMatchObject({
      phase: 'failed',
      asked: { action: 'Explain', hasPicture: false },
      failure: { code: 'capture-failed' },
    })
    broken = false
    await asker.start(explain)
    expect(run.requests).toHaveLength(1)
  })

  it('keeps saying why a capture failed when it is asked again without a picture', async () => {
    const { asker, shown } = makeAsker({
      capturer: { captureAll: () => Promise.reject(failureError('capture-failed')) },
    })
    await asker.start(explain)
    const failed = shown[0]?.conversation
    if (failed === undefined) throw new Error('nothing was shown')
    await asker.retry(failed)
    expect(failed.view).toMatchObject({ phase: 'failed', failure: { code: 'capture-failed' } })
  })

  it('asks again about the same picture without capturing', async () => {
    const { asker, run, shown, picks } = makeAsker()
    await asker.start(explain)
    const conversation = shown[0]?.conversation
    if (conversation === undefined) throw new Error('nothing was shown')
    await asker.retry(conversation)
    expect(conversation.view).toMatchObject({ runId: 2, phase: 'done', text: 'Hello' })
    expect(run.requests).toHaveLength(2)
    expect(picks).toHaveLength(1)
  })

  it('stops an answer that still comes to ask again, and waits for its first word', async () => {
    const { asker, run, shown } = makeAsker()
    await asker.start(explain)
    const conversation = shown[0]?.conversation
    if (conversation === undefined) throw new Error('nothing was shown')
    for (const phase of ['working', 'review'] as const) {
      conversation.view = { ...conversation.view, phase }
      await asker.retry(conversation)
    }
    expect(run.requests).toHaveLength(1)
    const events: string[] = []
    conversation.observe(({ event }) => events.push(event.type))
    conversation.view = { ...conversation.view, phase: 'streaming' }
    await asker.retry(conversation)
    expect(events.slice(0, 2)).toEqual(['stopped', 'begin'])
    // One that waits for its next try by itself is asked now.
    conversation.view = { ...conversation.view, phase: 'waiting' }
    await asker.retry(conversation)
    expect(run.requests).toHaveLength(3)
  })

  it('waits for the question that the prompt names, and asks it with its picture', async () => {
    const { asker, run, shown } = makeAsker()
    await asker.start({ ...explain, prompt: '{{question}}' })
    const conversation = shown[0]?.conversation
    if (conversation === undefined) throw new Error('nothing was shown')
    expect(run.requests).toEqual([])
    expect(conversation.view).toMatchObject({ phase: 'idle', asked: { wantsQuestion: true } })
    await asker.followUp(conversation, 'Which colour?')
    expect(run.requests[0]).toMatchObject({ prompt: 'Which colour?' })
    expect(run.requests[0]?.followUps).toBeUndefined()
    expect(conversation.view).toMatchObject({ phase: 'done', question: 'Which colour?', turns: [] })
    await asker.followUp(conversation, 'And this?')
    expect(run.requests[1]).toMatchObject({
      prompt: 'Which colour?',
      followUps: [{ answer: 'Hello', question: 'And this?' }],
    })
  })

  it('lets two parts be picked one after the other, each from the screen as it is then', async () => {
    const hints: (string | undefined)[] = []
    const { asker, run } = makeAsker({
      picker: {
        pick: async (_, { hint }) => {
          hints.push(hint)
          return chosen
        },
      },
    })
    await asker.start({ ...explain, capture: 'two' })
    expect(hints).toEqual(['Select the first of two parts', 'Select the second part'])
    expect(run.requests[0]?.images).toHaveLength(2)
  })

  it('asks about nothing where the second part is left', async () => {
    let picks = 0
    const { asker, run, shown } = makeAsker({
      picker: {
        pick: async () => {
          picks += 1
          return picks === 1 ? chosen : undefined
        },
      },
    })
    await asker.start({ ...explain, capture: 'two' })
    expect(shown).toEqual([])
    expect(run.requests).toEqual([])
  })

  it('captures the last part again, and asks only where a pixel changed', async () => {
    let value = 9
    let picks = 0
    const { asker, run, shown } = makeAsker({
      capturer: {
        captureAll: async () => [{ ...frame, image: frozen(filledWith(value)) }],
      },
      picker: {
        pick: async () => {
          picks += 1
          return chosen
        },
      },
    })
    const changes = { ...explain, capture: 'again' } as const
    const last = () => shown.at(-1)?.conversation.view
    await asker.start(changes)
    expect(last()?.text).toContain('This part of the screen is kept')
    await asker.start(changes)
    expect(last()).toMatchObject({ phase: 'done' })
    expect(last()?.text).toContain('Nothing changed')
    expect(run.requests).toEqual([])
    value = 10
    await asker.start(changes)
    expect(run.requests[0]?.images).toHaveLength(2)
    expect(picks).toBe(1)
  })

  it('captures by the way that is asked for, or that is its own', async () => {
    const { asker, shown, picks } = makeAsker()
    const widths = () => shown.map(({ conversation }) => conversation.images[0]?.width)
    await asker.start(explain, {}, { kind: 'display', number: 1 })
    await asker.start({ ...explain, capture: 'display' })
    await asker.start(
      explain,
      {},
      { kind: 'rect', rect: { x: 1002, y: -200, width: 1, height: 1 } },
    )
    await asker.start(explain, {}, { kind: 'last' })
    await asker.start({ ...explain, capture: 'last' })
    expect(widths()).toEqual([8, 8, 2, 2, 2])
    expect(picks).toHaveLength(0)
    await asker.start({ ...explain, capture: 'display' }, {}, { kind: 'region' })
    expect(widths().at(-1)).toBe(4)
    expect(picks).toHaveLength(1)
  })

  it('captures the window under the pointer, or lets one be picked among those that were there', async () => {
    const order: string[] = []
    const offered: unknown[] = []
    const { asker, shown } = makeAsker({
      windows: {
        check: () => undefined,
        find: async () => {
          order.push('find')
          return seen
        },
      },
      picker: {
        pick: async (_, { windows }) => {
          order.push('pick')
          offered.push(windows)
          return chosen
        },
      },
    })
    await asker.start(explain, {}, { kind: 'window', by: 'pointer' })
    expect(shown[0]?.conversation.images[0]).toMatchObject({ width: 3, height: 3 })
    await asker.start({ ...explain, capture: 'window' })
    await asker.start(explain)
    expect(order).toEqual(['find', 'find', 'pick', 'pick'])
    expect(offered).toEqual([
      [
        {
          displayId: 7,
          rect: { x: 0, y: 2, width: 3, height: 3 },
          title: 'Notes',
          app: 'Editor',
          isActive: false,
        },
      ],
      undefined,
    ])
  })

  it('says so where there is no window', async () => {
    const { asker, shown } = makeAsker({
      windows: { check: () => undefined, find: async () => ({ ...seen, windows: [] }) },
    })
    await asker.start(explain, {}, { kind: 'window', by: 'pointer' })
    expect(shown[0]?.conversation.view).toMatchObject({
      phase: 'failed',
      failure: { message: expect.stringContaining('There is no window to capture') },
    })
  })

  it('keeps each region for the next start, but for a private one, and finds it there', async () => {
    const { asker, keptRegions } = makeAsker()
    await asker.start(explain, { private: true })
    expect(keptRegions).toEqual([])
    await asker.start(explain)
    expect(keptRegions).toEqual([region])
    const later = makeAsker({ lastRegion: { find: () => region, keep: () => undefined } })
    await later.asker.start({ ...explain, capture: 'last' })
    expect(later.picks).toEqual([])
    expect(later.shown[0]?.near).toEqual({ x: 1001, y: -199, width: 2, height: 2 })
    const gone = { ...region, displayId: -1 }
    const without = makeAsker({ lastRegion: { find: () => gone, keep: () => undefined } })
    await without.asker.start(explain, {}, { kind: 'last' })
    expect(without.shown[0]?.conversation.view).toMatchObject({
      failure: { message: expect.stringContaining('not there any more') },
    })
  })

  it('lets the last region be selected the first time, unless it was asked for by name', async () => {
    const { asker, shown, picks } = makeAsker()
    await asker.start(explain, {}, { kind: 'last' })
    expect(shown[0]?.conversation.view).toMatchObject({
      phase: 'failed',
      failure: { code: 'invalid-input' },
    })
    await asker.start({ ...explain, capture: 'last' })
    expect(picks).toHaveLength(1)
    expect(asker.lastRegion).toEqual(region)
  })

  it('opens pictures: the wait is shown, then the answer about them in its place', async () => {
    const { asker, run, shown, replaced, opened } = makeAsker()
    const loaded = deferred<{ images: PixelImage[]; note: string }>()
    const open = asker.open(explain, () => loaded.promise, { private: true })
    expect(shown[0]?.conversation.view).toMatchObject({
      phase: 'working',
      asked: { action: 'Explain', hasPicture: false },
    })
    loaded.resolve({ images: [filledWith(9), filledWith(9)], note: 'Two.' })
    await open
    expect(replaced[0]?.[0]).toBe(shown[0]?.conversation)
    const next = replaced[0]?.[1]
    expect(next).toMatchObject({ private: true, view: { phase: 'done', asked: { note: 'Two.' } } })
    expect(opened).toEqual([next])
    expect(run.requests[0]?.images).toHaveLength(2)
  })

  it('opens pictures: what cannot be read is said, and a stop ends the wait', async () => {
    const { asker, run, shown, replaced } = makeAsker()
    await asker.open(explain, () => Promise.reject(failureError('bad-image')))
    expect(shown[0]?.conversation.view).toMatchObject({
      phase: 'failed',
      failure: { code: 'bad-image' },
    })
    const loaded = deferred<{ images: PixelImage[] }>()
    let signal: AbortSignal | undefined
    const open = asker.open(explain, (given) => {
      signal = given
      return loaded.promise
    })
    shown[1]?.conversation.stop()
    expect(signal?.aborted).toBe(true)
    loaded.resolve({ images: [filledWith(9)] })
    await open
    expect(shown[1]?.conversation.view.phase).toBe('stopped')
    expect([replaced.length, run.requests.length]).toEqual([0, 0])
  })
})
