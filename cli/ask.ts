import { repairRequest } from '../common/contracts/repair.ts'
import { details } from '../common/detail.ts'
import { presetOf, urlStyleOf } from '../common/presets.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { sentDetail } from '../main/core/image/prepare.ts'
import { pictureLink } from '../main/core/picture-link.ts'
import { parse } from '../main/node/arguments.ts'
import { guardedFetch } from '../main/node/guarded-fetch.ts'
import { createKeychain } from '../main/node/keychain.ts'
import { createModelClient } from '../main/node/model-client.ts'
import { memoryFile, readMemory } from '../main/node/model-memory.ts'
import { settingsFile } from '../main/node/paths.ts'
import { readSettings } from '../main/node/settings-reader.ts'
import { checkSources, pagesOf, pickOne } from './arguments.ts'
import type { Context } from './context.ts'
import { usageError } from './exit.ts'
import { help } from './help.ts'
import { formatFor, formOf, misfits, sayWhatFits } from './keep-contract.ts'
import { coverPersonal } from './personal.ts'
import { isUrl } from './picture.ts'
import { loadPictures, pictureTarget, prepareAll } from './prepare.ts'
import { questionOf } from './question.ts'
import { sayHowItEnded, showAnswer } from './show-answer.ts'
import { findTarget } from './target.ts'
import { print, say } from './terminal.ts'

/** `eyeshot ask`: asks a model about pictures. */
export async function ask(args: readonly string[], { signal }: Context): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    action: { type: 'string' },
    prompt: { type: 'string' },
    question: { type: 'string' },
    provider: { type: 'string' },
    'base-url': { type: 'string' },
    model: { type: 'string' },
    format: { type: 'string' },
    'max-tokens': { type: 'string' },
    pages: { type: 'string' },
    detail: { type: 'string' },
    'allow-http': { type: 'boolean', default: false },
    cover: { type: 'boolean', default: false },
    'send-uncovered': { type: 'boolean', default: false },
    'send-url': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    print(`${help.ask}\n`)
    return exitCode.done
  }
  checkSources(positionals)
  const pages = pagesOf(values.pages)
  const detailed = values.detail && pickOne('--detail', values.detail, details)
  const settings = await readSettings()
  const question = questionOf(settings, values)
  const { contract } = question
  const format = formatFor(contract, values.format, values.json)
  const maxTokens = parseMaxTokens(values['max-tokens']) ?? question.maxTokens
  const target = await findTarget(
    settings,
    createKeychain(),
    {
      provider: values.provider,
      baseUrl: values['base-url'],
      model: values.model,
      action: question.action,
      allowHttp: values['allow-http'],
    },
    signal,
  )
  const links = values['send-url'] ? linksOf(positionals, target) : []
  const sources = links.length > 0 ? [] : positionals
  const pictures = await loadPictures(sources, pages, settings, signal)
  const personal = { cover: values.cover, sendUncovered: values['send-uncovered'] }
  await coverPersonal(pictures, settings, target.endpoint.baseUrl, personal, signal)
  const wanted = detailed || question.detail || 'auto'
  const picture = pictureTarget(target, wanted, pictures.length)
  const detail = sentDetail(picture)
  const images = (await prepareAll(pictures, picture, signal)).flatMap(({ shots }) => shots)
  for (const { warning } of images) if (warning !== undefined) say(`eyeshot: ${warning}`)
  const prompt = await question.prompt(
    pictures.map(({ image }) => image),
    signal,
  )
  const localOnly = () => settings.localOnly
  const client = createModelClient({
    fetch: guardedFetch(globalThis.fetch, localOnly),
    localOnly,
    memory: readMemory(memoryFile(settingsFile())),
  })
  const request = {
    endpoint: target.endpoint,
    model: target.model,
    prompt,
    images,
    ...(links.length === 0 ? {} : { links }),
    ...(detail === undefined ? {} : { detail }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  }
  const live = !values.json && format === undefined
  let answer = await showAnswer(client.stream(request, signal), live)
  let errors = await misfits(contract, answer)
  // What is on standard output already cannot be taken back, so that it is not asked again there.
  if (errors.length > 0 && !live) {
    say('eyeshot: the answer did not fit; asking once more')
    const followUps = [{ answer: answer.text, question: repairRequest(errors) }]
    answer = await showAnswer(client.stream({ ...request, followUps }, signal), false)
    errors = await misfits(contract, answer)
  }
  if (format !== undefined) print(formOf(contract, answer.text, format))
  if (values.json) {
    const { text, reasoning, ...rest } = answer
    const who = { model: target.model, provider: target.provider.id }
    print(`${JSON.stringify({ text, reasoning, ...who, ...rest })}\n`)
  }
  if (signal.aborted) return exitCode.interrupted
  const ended = sayHowItEnded(answer)
  const fits = sayWhatFits(contract, answer, errors.length > 0)
  return ended === exitCode.done ? fits : ended
}

/**
 * The addresses of all pictures, where the endpoint fetches such itself; none where it does not,
 * which is said.
 */
function linksOf(
  sources: readonly string[],
  { model, endpoint, provider }: Awaited<ReturnType<typeof findTarget>>,
): readonly string[] {
  if (!sources.every(isUrl)) throw usageError('--send-url wants URLs only')
  const preset = presetOf({ ...endpoint, preset: provider.preset })
  const style = urlStyleOf(preset, model)
  const links = sources.flatMap((source) => pictureLink(source, style) ?? [])
  if (links.length === sources.length) return links
  say('eyeshot: this endpoint fetches no such pictures; they are fetched here and sent as data')
  return []
}

function parseMaxTokens(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(value)) throw usageError('--max-tokens wants a number above 0')
  return Number(value)
}
