import { englishLanguageName } from '../common/language.ts'
import type { Settings } from '../common/settings.ts'
import { planImage } from '../main/core/image-plan.ts'
import { pictureLimit } from '../main/core/pictures/pages.ts'
import type { EncodedImage } from '../main/core/ports.ts'
import { fillPrompt } from '../main/core/prompt.ts'
import { encodeImage } from '../main/node/imaging.ts'
import { createKeychain } from '../main/node/keychain.ts'
import { createModelClient } from '../main/node/model-client.ts'
import { memoryFile, readMemory } from '../main/node/model-memory.ts'
import { settingsFile } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { checkSources, findAction, pagesOf, parse } from './arguments.ts'
import type { Context } from './context.ts'
import { type ExitCode, exitCode, usageError } from './exit.ts'
import { help } from './help.ts'
import { loadPages } from './picture.ts'
import { sayHowItEnded, showAnswer } from './show-answer.ts'
import { findTarget } from './target.ts'
import { print, say } from './terminal.ts'

/** `eyeshot ask`: asks a model about pictures. */
export async function ask(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    action: { type: 'string' },
    prompt: { type: 'string' },
    provider: { type: 'string' },
    'base-url': { type: 'string' },
    model: { type: 'string' },
    'max-tokens': { type: 'string' },
    pages: { type: 'string' },
    'allow-http': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.ask}\n`)
    return exitCode.done
  }
  checkSources(positionals)
  const pages = pagesOf(values.pages)
  const question = questionOf(values.action, values.prompt)
  const maxTokens = parseMaxTokens(values['max-tokens']) ?? question.maxTokens
  const settings = await readSettings()
  const target = await findTarget(
    settings,
    createKeychain(),
    {
      provider: values.provider,
      baseUrl: values['base-url'],
      model: values.model,
      allowHttp: values['allow-http'],
    },
    signal,
  )
  const events = createModelClient({
    fetch: globalThis.fetch,
    memory: readMemory(memoryFile(settingsFile())),
  }).stream(
    {
      endpoint: target.endpoint,
      model: target.model,
      prompt: question.prompt(settings),
      images: await encodeAll(positionals, pages, signal),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    },
    signal,
  )
  const answer = await showAnswer(events, !values.json)
  if (values.json) {
    const { text, reasoning, ...rest } = answer
    const who = { model: target.model, provider: target.provider.id }
    print(`${JSON.stringify({ text, reasoning, ...who, ...rest })}\n`)
  }
  return signal.aborted ? exitCode.interrupted : sayHowItEnded(answer)
}

interface Question {
  readonly prompt: (settings: Settings) => string
  readonly maxTokens?: number | undefined
}

function questionOf(id: string | undefined, prompt: string | undefined): Question {
  if (prompt !== undefined) {
    if (id !== undefined) throw usageError('--action and --prompt exclude each other')
    if (prompt.trim() === '') throw usageError('--prompt is empty')
    return { prompt: () => prompt }
  }
  const action = findAction(id ?? 'explain')
  if (action.run === 'local') throw usageError(`"${action.id}" asks no model; use eyeshot ocr`)
  return {
    maxTokens: action.maxTokens,
    prompt: ({ answerLanguage }) =>
      fillPrompt(action.prompt, {
        language: englishLanguageName(
          answerLanguage ?? Intl.DateTimeFormat().resolvedOptions().locale,
        ),
      }),
  }
}

function parseMaxTokens(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(value)) throw usageError('--max-tokens wants a number above 0')
  return Number(value)
}

/** One after the other, since each takes much memory while it is unpacked; the first eight. */
async function encodeAll(
  sources: readonly string[],
  pages: readonly number[] | undefined,
  signal: AbortSignal,
): Promise<readonly EncodedImage[]> {
  const images: EncodedImage[] = []
  for await (const { name, image } of loadPages(sources, pages, signal)) {
    if (images.length === pictureLimit) {
      say(`eyeshot: only the first ${pictureLimit} pictures are sent, those before ${name}`)
      break
    }
    images.push(await encodeImage(image, planImage(image)))
    signal.throwIfAborted()
  }
  return images
}
