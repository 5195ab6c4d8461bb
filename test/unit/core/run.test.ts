import { describe, expect, it } from 'vitest'
import type { AnswerEvent } from '../../../common/answer.ts'
import { runConversation } from '../../../main/core/run.ts'
import {
  answering,
  copyText,
  deferred,
  explain,
  FakeRun,
  failureError,
  provider,
  settingsWith,
  watched,
} from '../../support/fakes.ts'
import { plain } from '../../support/ocr/draw.ts'

const copied = { ...explain, afterwards: 'both' } as const

describe('a question to a model', () => {
  it('sends the filled prompt and the picture to the provider, and shows the answer', async () => {
    const deps = new FakeRun()
    const { conversation, events } = watched({ ...explain, maxTokens: 300 })
    deps.answer = answering('Hel', 'lo')
    await runConversation(deps, conversation)
    expect(deps.requests).toHaveLength(1)
    expect(deps.requests[0]).toMatchObject({
      endpoint: { baseUrl: provider.baseUrl },
      model: 'model-1',
      prompt: 'Answer in German.',
      images: [{ mime: 'image/png' }],
      maxTokens: 300,
    })
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'Hello', copied: false })
    expect(conversation.view.asked).toMatchObject({ local: false, host: 'api.example' })
    const types = events.map(({ event }) => event.type)
    expect(types).toEqual(['begin', 'shots', 'started', 'delta', 'delta', 'done'])
  })

  it('looks as closely as the action says, where the model knows such a thing', async () => {
    const deps = new FakeRun()
    deps.current = settingsWith({
      ...provider,
      baseUrl: 'https://api.openai.com/v1',
      model: 'gpt-4o',
    })
    const large = [plain(2000, 1000, 200)]
    for (const detail of ['low', undefined] as const) {
      const { conversation } = watched({ ...explain, detail }, large)
      await runConversation(deps, conversation)
    }
    const [low, usual] = deps.requests
    expect(low?.detail).toBe('low')
    expect(low?.images[0]?.width).toBe(512)
    expect(usual?.detail).toBeUndefined()
    expect(usual?.images[0]?.width).toBeGreaterThan(512)
  })

  it('sends several pictures in the order chosen, and shows them so', async () => {
    const deps = new FakeRun()
    deps.imaging = {
      ...deps.imaging,
      encode: async ({ width, height, data }) => ({
        mime: 'image/png',
        width,
        height,
        bytes: data.slice(0, 1),
      }),
    }
    const pictures = [10, 20, 30].map((value) => plain(2, 1, value))
    const { conversation } = watched(explain, pictures)
    await runConversation(deps, conversation)
    const first = ({ bytes }: { readonly bytes: Uint8Array }) => bytes[0]
    expect(deps.requests[0]?.images.map(first)).toEqual([10, 20, 30])
    expect(conversation.view.shots.map(first)).toEqual([10, 20, 30])
  })

  it('copies the whole answer where the action says so', async () => {
    const deps = new FakeRun()
    deps.answer = answering('Hel', 'lo')
    const { conversation } = watched(copied)
    await runConversation(deps, conversation)
    expect(deps.clipboardTexts).toEqual(['Hello'])
    expect(conversation.view.copied).toBe(true)
  })

  it('leaves the clipboard alone where it only shows, fails or is stopped', async () => {
    const deps = new FakeRun()
    await runConversation(deps, watched(explain).conversation)
    const failing = async function* (): AsyncGenerator<AnswerEvent> {
      yield { type: 'delta', text: 'half' }
      yield { type: 'failed', failure: { code: 'cut-off', message: 'Cut off.' } }
    }
    deps.answer = failing
    await runConversation(deps, watched(copied).conversation)
    const { conversation } = watched(copied)
    deps.answer = async function* () {
      yield { type: 'delta', text: 'half' }
      conversation.stop()
      yield { type: 'done', finish: 'stop' }
    }
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'stopped', text: 'half' })
    expect(deps.clipboardTexts).toEqual([])
  })

  it('aborts the request when it is stopped', async () => {
    const deps = new FakeRun()
    const asked = deferred<AbortSignal>()
    deps.answer = async function* (signal) {
      asked.resolve(signal)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    }
    const { conversation } = watched(explain)
    const run = runConversation(deps, conversation)
    const signal = await asked.promise
    expect(signal.aborted).toBe(false)
    conversation.stop()
    await run
    expect(signal.aborted).toBe(true)
    expect(conversation.view.phase).toBe('stopped')
  })

  it('drops what comes of the run before once it is asked again', async () => {
    const deps = new FakeRun()
    const late = deferred<void>()
    deps.answer = async function* () {
      await late.promise
      yield { type: 'delta', text: 'old' }
      yield { type: 'done', finish: 'stop' }
    }
    const { conversation } = watched(copied)
    const first = runConversation(deps, conversation)
    while (deps.requests.length === 0) await Promise.resolve()
    deps.answer = answering('new')
    await runConversation(deps, conversation)
    late.resolve()
    await first
    expect(conversation.view).toMatchObject({ runId: 2, phase: 'done', text: 'new' })
    expect(deps.clipboardTexts).toEqual(['new'])
  })

  it('keeps the capture where no provider is set, so that a retry answers', async () => {
    const deps = new FakeRun()
    deps.current = settingsWith()
    const { conversation } = watched(explain)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: { code: 'no-provider' } })
    expect(conversation.view.asked.hasPicture).toBe(true)
    expect(conversation.view.shots[0]).toBeDefined()
    expect(deps.requests).toEqual([])
    deps.current = settingsWith(provider)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ runId: 2, phase: 'done', text: 'Hello' })
    expect(conversation.view.failure).toBeUndefined()
  })

  it.each([
    ['an expected failure', failureError('image-failed'), 'image-failed'],
    ['a bug', new TypeError('x is undefined'), 'unexpected'],
    ['something thrown that is no error', 'text', 'unexpected'],
  ])('shows %s in place of throwing', async (_, error, code) => {
    const deps = new FakeRun()
    deps.imaging = { ...deps.imaging, encode: () => Promise.reject(error) }
    const { conversation } = watched(explain)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: { code } })
    expect(deps.requests).toEqual([])
  })
})

describe('text that is read', () => {
  it('reads several pictures as one, below each other', async () => {
    const deps = new FakeRun()
    const sizes: string[] = []
    deps.ocr = {
      read: async ({ width, height }) => {
        sizes.push(`${width}x${height}`)
        return { text: 'both', lines: [], tables: [], blocks: [] }
      },
    }
    await runConversation(deps, watched(copyText, [plain(4, 2, 0), plain(2, 3, 0)]).conversation)
    expect(sizes).toEqual(['4x29'])
  })

  it('is shown and copied, and asks no model and no keychain', async () => {
    const deps = new FakeRun()
    deps.keychain.trouble = 'locked'
    const { conversation } = watched(copyText)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'read text', copied: true })
    expect(conversation.view.asked).toEqual({
      action: 'Copy text',
      icon: 'scan-text',
      local: true,
      contract: 'text',
      hasPicture: true,
    })
    expect(deps.clipboardTexts).toEqual(['read text'])
    expect(deps.requests).toEqual([])
  })

  it('leaves the clipboard as it was where there is none', async () => {
    const deps = new FakeRun()
    deps.text = ''
    const { conversation } = watched(copyText)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'failed', failure: { code: 'no-text' } })
    expect(deps.clipboardTexts).toEqual([])
  })

  it('needs no picture of the selection', async () => {
    const deps = new FakeRun()
    deps.imaging = { ...deps.imaging, encode: () => Promise.reject(failureError('image-failed')) }
    const { conversation } = watched(copyText)
    await runConversation(deps, conversation)
    expect(conversation.view).toMatchObject({ phase: 'done', text: 'read text' })
  })

  it('shows the first text while the better one is still read, and copies that one alone', async () => {
    const deps = new FakeRun()
    const { conversation } = watched(copyText)
    const better = deferred<void>()
    deps.ocr = {
      read: async (_image, _options, _signal, onFirst) => {
        onFirst?.('f1rst')
        await better.promise
        return { text: 'first', lines: [], tables: [], blocks: [] }
      },
    }
    const run = runConversation(deps, conversation)
    await expect.poll(() => conversation.view.text).toBe('f1rst')
    expect(conversation.view.phase).toBe('working')
    expect(deps.clipboardTexts).toEqual([])
    better.resolve()
    await run
    expect(conversation.view).toMatchObject({ text: 'first', phase: 'done', copied: true })
    expect(deps.clipboardTexts).toEqual(['first'])
  })

  it('copies nothing over what the user copied meanwhile, and says so', async () => {
    const deps = new FakeRun()
    const { conversation } = watched(copyText)
    deps.ocr = {
      read: async () => {
        await deps.clipboard.writeText('from elsewhere')
        return { text: 'read', lines: [], tables: [], blocks: [] }
      },
    }
    await runConversation(deps, conversation)
    expect(deps.clipboardTexts).toEqual(['from elsewhere'])
    expect(conversation.view).toMatchObject({ copied: false, spared: true, text: 'read' })
  })
})
