import { details } from '../common/detail.ts'
import { englishLanguageName } from '../common/language.ts'
import type { Settings } from '../common/settings.ts'
import { sentDetail } from '../main/core/image/prepare.ts'
import { fillPrompt } from '../main/core/prompt.ts'
import { createKeychain } from '../main/node/keychain.ts'
import { createModelClient } from '../main/node/model-client.ts'
import { memoryFile, readMemory } from '../main/node/model-memory.ts'
import { settingsFile } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { checkSources, findAction, pagesOf, parse, pickOne } from './arguments.ts'
import type { Context } from './context.ts'
import { type ExitCode, exitCode, usageError } from './exit.ts'
import { help } from './help.ts'
import { loadPictures, pictureTarget, prepareAll } from './prepare.ts'
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
    detail: { type: 'string', default: 'auto' },
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
  const wanted = pickOne('--detail', values.detail, details)
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
      ...(values.prompt === undefined ? { action: values.action ?? 'explain' } : {}),
      allowHttp: values['allow-http'],
    },
    signal,
  )
  const pictures = await loadPictures(positionals, pages, signal)
  const picture = pictureTarget(target, wanted, pictures.length)
  const detail = sentDetail(picture)
  const images = (await prepareAll(pictures, picture, signal)).flatMap(({ shots }) => shots)
  for (const { warning } of images) if (warning !== undefined) say(`eyeshot: ${warning}`)
  const events = createModelClient({
    fetch: globalThis.fetch,
    memory: readMemory(memoryFile(settingsFile())),
  }).stream(
    {
      endpoint: target.endpoint,
      model: target.model,
      prompt: question.prompt(settings),
      images,
      ...(detail === undefined ? {} : { detail }),
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
