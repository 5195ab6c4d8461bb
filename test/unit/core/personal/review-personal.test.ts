import { describe, expect, it } from 'vitest'
import { defaultSettings, type PrivacySettings } from '../../../../common/settings.ts'
import type { PixelImage } from '../../../../main/core/ports.ts'
import { runConversation } from '../../../../main/core/run.ts'
import { deferred, explain, FakeRun, failureError, watched } from '../../../support/fakes.ts'
import { plain } from '../../../support/ocr/draw.ts'
import { readLines } from './lines.ts'

const origin = 'https://api.example'
const known: PrivacySettings = { ...defaultSettings('linux').privacy, agreedOrigins: [origin] }
const mail = 'write to anna@web.de now'

/** A run about a white picture that the OCR reads these lines from. */
function start(privacy: Partial<PrivacySettings> = {}, ...lines: readonly string[]) {
  const image = plain(400, 60, 200)
  const deps = new FakeRun()
  deps.searchHasTime = true
  deps.current = { ...deps.current, privacy: { ...known, ...privacy } }
  deps.imaging = {
    ...deps.imaging,
    encode: async ({ width, height, data }) => ({
      mime: 'image/png',
      width,
      height,
      bytes: data.slice(),
    }),
  }
  let reads = 0
  deps.ocr = {
    read: async () => {
      reads += 1
      return readLines(...lines)
    },
  }
  const { conversation, events } = watched(explain, [image])
  const run = () => runConversation(deps, conversation)
  const waiting = () => expect.poll(() => conversation.view.phase).toBe('review')
  return { deps, conversation, events, run, waiting, image, reads: () => reads }
}

/** How many pixels of a picture are black. */
const black = (data: Uint8Array | undefined) =>
  [...(data ?? [])].filter((value, i) => i % 4 === 0 && value === 0).length

describe('personal data of a picture that is asked about', () => {
  it('is proposed to be covered before anything is sent, and the user decides', async () => {
    const { deps, conversation, run, waiting } = start({}, mail)
    const running = run()
    await waiting()
    const { review } = conversation.view
    expect(review).toMatchObject({ reason: 'personal', search: 'done', covers: [] })
    expect(review?.proposals.map(({ kind, picture }) => [kind, picture])).toEqual([['email', 0]])
    expect(deps.requests).toEqual([])
    const covers = (review?.proposals ?? []).flatMap(({ areas, picture }) =>
      areas.map((rect) => ({ picture, rect })),
    )
    conversation.decide({ covers, send: true })
    await running
    expect(black(deps.requests[0]?.images[0]?.bytes)).toBeGreaterThan(90 * 20)
  })

  it('goes uncovered where the user dismisses all, and that is asked once', async () => {
    const { deps, conversation, run, waiting, reads } = start({}, mail)
    const running = run()
    await waiting()
    conversation.decide({ covers: [], send: true })
    await running
    await run()
    expect(deps.requests.map(({ images }) => black(images[0]?.bytes))).toEqual([0, 0])
    expect(reads()).toBe(1)
    // A name that is looked for since is another matter.
    deps.current = { ...deps.current, privacy: { ...known, names: ['write to'] } }
    const again = run()
    await waiting()
    expect(conversation.view.review?.proposals.map(({ kind }) => kind)).toEqual(['email', 'name'])
    conversation.stop()
    await again
    expect(deps.requests).toHaveLength(2)
  })

  it('is looked for anew on the way to another origin', async () => {
    const { deps, conversation, run, waiting } = start({}, mail)
    const running = run()
    await waiting()
    conversation.decide({ covers: [], send: true })
    await running
    deps.current = {
      ...deps.current,
      providers: deps.current.providers.map((one) => ({
        ...one,
        baseUrl: 'https://other.example',
      })),
      privacy: { ...known, agreedOrigins: ['https://other.example'] },
    }
    const again = run()
    await waiting()
    conversation.stop()
    await again
    expect(deps.requests).toHaveLength(1)
  })

  it('sends without a word where nothing is found', async () => {
    const { deps, conversation, events, run } = start({}, 'nothing of the kind')
    await run()
    expect(deps.requests).toHaveLength(1)
    expect(conversation.view.phase).toBe('done')
    expect(events.map(({ event }) => event.type)).not.toContain('review')
  })

  it('is covered without a word where its kind always is, whatever is inspected', async () => {
    for (const inspect of ['when-it-matters', 'never'] as const) {
      const { deps, conversation, run } = start({ inspect, personal: { email: 'cover' } }, mail)
      await run()
      const [request] = deps.requests
      expect(black(request?.images[0]?.bytes)).toBeGreaterThan(90 * 20)
      expect(conversation.view.shots[0]?.bytes).toEqual(request?.images[0]?.bytes)
      // For good, so that a further question has it covered too.
      expect(black(conversation.images[0]?.data)).toBeGreaterThan(90 * 20)
    }
  })

  it.each<[string, Partial<PrivacySettings>, string]>([
    ['its kind is never looked for', { personal: { email: 'ignore' } }, mail],
    ['nothing is to be inspected', { inspect: 'never' }, mail],
    ['no name is on the list', {}, 'Anna'],
  ])('is let go where %s', async (_, privacy, line) => {
    const { deps, run } = start(privacy, line)
    await run()
    expect(black(deps.requests[0]?.images[0]?.bytes)).toBe(0)
  })

  it('is looked for on the way to this computer only where the user wants that', async () => {
    for (const searchLoopback of [false, true]) {
      const { deps, conversation, run, reads } = start({ searchLoopback }, mail)
      const [provider] = deps.current.providers
      if (provider === undefined) throw new Error('no provider')
      deps.current = {
        ...deps.current,
        providers: [{ ...provider, baseUrl: 'http://127.0.0.1:11434/v1' }],
      }
      const running = run()
      if (searchLoopback) {
        await expect.poll(() => conversation.view.review?.reason).toBe('personal')
        conversation.stop()
      }
      await running
      expect([reads(), deps.requests.length]).toEqual(searchLoopback ? [1, 0] : [0, 1])
    }
  })

  it('waits for the user where it cannot be looked for', async () => {
    const { deps, conversation, run, waiting } = start({
      inspect: 'never',
      personal: { ip: 'cover' },
    })
    deps.ocr = {
      read: async () => {
        throw failureError('ocr-failed')
      },
    }
    const running = run()
    await waiting()
    expect(conversation.view.review).toMatchObject({ reason: 'unsearched', search: 'failed' })
    expect(deps.requests).toEqual([])
    conversation.decide({ covers: [], send: true })
    await running
    expect(deps.requests).toHaveLength(1)
  })

  it('waits for the user where that takes long, and proposes what comes late', async () => {
    const { deps, conversation, run, waiting } = start({ personal: { email: 'cover' } })
    const { promise, resolve } = deferred<ReturnType<typeof readLines>>()
    deps.searchHasTime = false
    deps.ocr = { read: () => promise }
    const running = run()
    await waiting()
    expect(conversation.view.review).toMatchObject({ reason: 'unsearched', search: 'late' })
    resolve(readLines(mail))
    await expect.poll(() => conversation.view.review?.search).toBe('done')
    expect(conversation.view.review?.proposals.map(({ kind }) => kind)).toEqual(['email'])
    expect(deps.requests).toEqual([])
    conversation.decide({ covers: [], send: true })
    await running
    expect(deps.requests).toHaveLength(1)
  })

  it('says that it is looked for, which can be stopped', async () => {
    const { deps, conversation, run } = start()
    const { promise, reject } = deferred<ReturnType<typeof readLines>>()
    deps.ocr = { read: () => promise }
    const running = run()
    await expect.poll(() => conversation.view.searching).toBe(true)
    conversation.stop()
    reject(new Error('aborted'))
    await running
    expect(conversation.view.phase).toBe('stopped')
    expect(deps.requests).toEqual([])
  })
})

describe('personal data that is filled into a prompt', () => {
  const usual = 'About {{clipboard}} in {{language}}.'
  const iban = 'DE89 3704 0044 0532 0130 00'

  function startWith(
    clipboard: string,
    privacy: Partial<PrivacySettings> = {},
    prompt: string = usual,
  ) {
    const deps = new FakeRun()
    deps.searchHasTime = true
    deps.current = {
      ...deps.current,
      privacy: { ...known, ...privacy },
      promptSources: { clipboard: true, window: false },
    }
    deps.clipboardTexts.push(clipboard)
    const { conversation } = watched({ ...explain, prompt }, [plain(40, 30, 200)])
    const run = () => runConversation(deps, conversation)
    const waiting = () => expect.poll(() => conversation.view.phase).toBe('review')
    return { deps, conversation, run, waiting }
  }

  it('is shown before it is sent, and covered where the user agrees', async () => {
    const { deps, conversation, run, waiting } = startWith(`it is ${iban}`)
    const running = run()
    await waiting()
    expect(conversation.view.review).toMatchObject({
      reason: 'personal',
      texts: [`About it is ${iban} in German.`],
      textHits: [{ kind: 'iban', text: iban }],
      coverText: true,
    })
    expect(deps.requests).toEqual([])
    conversation.decide({ covers: [], coverText: true, send: true })
    await running
    // Where it is asked again it stays covered, without a word.
    await run()
    const covered = 'About it is [covered: iban] in German.'
    expect(deps.requests.map(({ prompt }) => prompt)).toEqual([covered, covered])
  })

  it('goes as it is where the user wants that, to that origin', async () => {
    const { deps, conversation, run, waiting } = startWith(iban)
    const running = run()
    await waiting()
    conversation.decide({ covers: [], coverText: false, send: true })
    await running
    await run()
    const sent = deps.requests.map(({ prompt }) => prompt)
    expect(sent).toEqual([`About ${iban} in German.`, `About ${iban} in German.`])
    const [provider] = deps.current.providers
    if (provider === undefined) throw new Error('no provider')
    const other = 'https://other.example'
    deps.current = {
      ...deps.current,
      providers: [{ ...provider, baseUrl: other }],
      privacy: { ...known, agreedOrigins: [other] },
    }
    const again = run()
    await waiting()
    expect(conversation.view.review?.textHits).toHaveLength(1)
    conversation.stop()
    await again
    expect(deps.requests).toHaveLength(2)
  })

  it('is what was seen, whatever is copied meanwhile', async () => {
    const { deps, conversation, run, waiting } = startWith('harmless', { inspect: 'always' })
    const running = run()
    await waiting()
    deps.clipboardTexts.push(iban)
    const cover = { picture: 0, rect: { x: 0, y: 0, width: 2, height: 2 } }
    conversation.decide({ covers: [cover], send: true })
    await running
    expect(deps.requests[0]?.prompt).toBe('About harmless in German.')
  })

  it.each<[string, Partial<PrivacySettings>, string]>([
    ['covered where its kind always is', { personal: { iban: 'cover' } }, '[covered: iban]'],
    ['let go where its kind is not looked for', { personal: { iban: 'ignore' } }, iban],
    ['let go where nothing is to be inspected', { inspect: 'never' }, iban],
  ])('is %s, without a word', async (_, privacy, said) => {
    const { deps, run } = startWith(iban, privacy)
    await run()
    expect(deps.requests[0]?.prompt).toBe(`About ${said} in German.`)
  })

  it('is marked where the user wrote it, but no reason to ask', async () => {
    const prompt = `Pay {{clipboard}} to ${iban}`
    const { deps, run, conversation, waiting } = startWith('harmless', {}, prompt)
    await run()
    expect(deps.requests[0]?.prompt).toBe(`Pay harmless to ${iban}`)
    deps.current = { ...deps.current, privacy: { ...known, inspect: 'always' } }
    const running = run()
    await waiting()
    expect(conversation.view.review).toMatchObject({
      textHits: [{ kind: 'iban', text: iban }],
      coverText: false,
    })
    conversation.stop()
    await running
  })
})

describe('the picture under review', () => {
  it('shows what would be sent, with each cover that was drawn', async () => {
    const { conversation, run, waiting, image } = start({}, mail)
    const running = run()
    await waiting()
    const cover = { picture: 0, rect: { x: 0, y: 0, width: 2, height: 2 } }
    conversation.decide({ covers: [cover], send: false })
    await expect.poll(() => conversation.view.review?.covers).toEqual([cover])
    expect(black(conversation.view.shots[0]?.bytes)).toBe(4)
    expect(conversation.view.review?.proposals).toHaveLength(1)
    const whole: PixelImage = image
    expect(black(whole.data)).toBe(0)
    conversation.stop()
    await running
  })
})
