import type { Action } from '../../common/actions.ts'
import type { AnswerEvent } from '../../common/answer.ts'
import type { NumberedEvent } from '../../common/answer-view.ts'
import { type ErrorCode, FailureError } from '../../common/errors.ts'
import { defaultSettings, type Provider, type Settings } from '../../common/settings.ts'
import { Conversation } from '../../main/core/conversation.ts'
import { Keys } from '../../main/core/keys.ts'
import { searchLimitMs } from '../../main/core/personal/search.ts'
import type { Keychain, KeyLookup, ModelRequest, PixelImage } from '../../main/core/ports.ts'
import type { RunDeps } from '../../main/core/run-deps.ts'

/** A keychain in memory that can be made to fail. */
export class FakeKeychain implements Keychain {
  readonly entries = new Map<string, string>()
  trouble: 'none' | 'locked' | 'unavailable' = 'none'

  async get(account: string): Promise<KeyLookup> {
    if (this.trouble === 'locked') return { state: 'locked' }
    if (this.trouble === 'unavailable') return { state: 'unavailable', reason: 'no service' }
    const key = this.entries.get(account)
    return key === undefined ? { state: 'missing' } : { state: 'found', key }
  }

  async set(account: string, key: string): Promise<void> {
    this.check()
    this.entries.set(account, key)
  }

  async delete(account: string): Promise<void> {
    this.check()
    this.entries.delete(account)
  }

  private check(): void {
    if (this.trouble !== 'none') throw failureError(`keychain-${this.trouble}`)
  }
}

export function failureError(code: ErrorCode): FailureError {
  return new FailureError({ code, message: `It is ${code}.` })
}

/** The code of the failure that a promise rejects with; undefined where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<ErrorCode | undefined> {
  try {
    await promise
    return undefined
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code
    throw error
  }
}

export const provider: Provider = {
  id: 'mine',
  name: 'Mine',
  baseUrl: 'https://api.example/v1',
  model: 'model-1',
}

export function settingsWith(...providers: readonly Provider[]): Settings {
  const settings = defaultSettings('linux')
  // Runs are not kept waiting for a user that a test does not play.
  const privacy = { ...settings.privacy, inspect: 'never' as const }
  return { ...settings, providers: [...providers], privacy }
}

export const explain: Action = {
  id: 'explain',
  name: 'Explain',
  icon: 'sparkles',
  run: 'model',
  contract: 'markdown',
  prompt: 'Answer in {{language}}.',
  afterwards: 'show',
}

export const copyText: Action = {
  id: 'copy-text',
  name: 'Copy text',
  icon: 'scan-text',
  run: 'local',
  contract: 'text',
  prompt: '',
  afterwards: 'both',
}

export const image: PixelImage = { width: 2, height: 1, data: new Uint8Array(8) }

/** The ports of a run in memory; `answer` is what the model does. */
export class FakeRun implements RunDeps {
  readonly keychain = new FakeKeychain()
  readonly keys = new Keys(this.keychain)
  readonly clipboardTexts: string[] = []
  readonly requests: ModelRequest[] = []
  current = settingsWith(provider)
  text = 'read text'
  answer: (signal: AbortSignal) => AsyncIterable<AnswerEvent> = answering('Hello')

  readonly settings = () => this.current
  readonly language = () => 'German'
  /** What is wrong with each formula and diagram. */
  tryForm: RunDeps['tryForm'] = async () => undefined
  /** The waits of this run, in ms; none of them takes time. */
  readonly waits: number[] = []
  readonly agreed: string[] = []
  readonly agree = (origin: string) => {
    this.agreed.push(origin)
  }
  /** Whether the search for personal data has all the time that it wants. */
  searchHasTime = false
  readonly pause = async (ms: number) => {
    this.waits.push(ms)
    if (ms === searchLimitMs && this.searchHasTime) await new Promise(() => undefined)
  }
  readonly clipboard: RunDeps['clipboard'] = {
    readText: async () => this.clipboardTexts.at(-1) ?? '',
    writeText: async (text) => {
      this.clipboardTexts.push(text)
    },
    writeHtml: async (_html, text) => {
      this.clipboardTexts.push(text)
    },
  }
  imaging: RunDeps['imaging'] = {
    measure: async () => undefined,
    encode: async (_, { width, height }) => ({
      mime: 'image/png',
      width,
      height,
      bytes: new Uint8Array([1, 2, 3]),
    }),
  }
  ocr: RunDeps['ocr'] = {
    read: async () => ({ text: this.text, lines: [], tables: [], blocks: [] }),
  }
  readonly models: RunDeps['models'] = {
    stream: (request, signal) => {
      this.requests.push(request)
      return this.answer(signal)
    },
  }
}

/** A model that answers with these pieces and ends well. */
export function answering(...pieces: readonly string[]) {
  return async function* (): AsyncGenerator<AnswerEvent> {
    yield { type: 'started' }
    for (const text of pieces) yield { type: 'delta', text }
    yield { type: 'done', finish: 'stop' }
  }
}

/** A conversation with everything that it told. */
export function watched(action: Action, pictures: readonly PixelImage[] = [image]) {
  const conversation = new Conversation(action, pictures)
  const events: NumberedEvent[] = []
  conversation.subscribe((event) => events.push(event))
  return { conversation, events }
}

/** A promise and what settles it. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((settle, fail) => {
    resolve = settle
    reject = fail
  })
  return { promise, resolve, reject }
}
