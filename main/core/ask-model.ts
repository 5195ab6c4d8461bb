import { needsQuestion } from '../../common/actions.ts'
import type { FinishReason, Usage } from '../../common/answer.ts'
import { repairRequest } from '../../common/contracts/repair.ts'
import { FailureError } from '../../common/errors.ts'
import { presetOf } from '../../common/presets.ts'
import type { TextHit } from '../../common/review.ts'
import type { Provider } from '../../common/settings.ts'
import { checkText } from './check-text.ts'
import { errorsOf } from './contracts/problems.ts'
import type { Conversation, Run } from './conversation.ts'
import { resolveEndpoint } from './endpoint.ts'
import { followUpsOf, saidIn } from './follow-ups.ts'
import { sentDetail } from './image/prepare.ts'
import { shotsOf } from './kept-shots.ts'
import { connectionRefusal } from './local-only.ts'
import { catalogueEntry } from './models/catalogue.ts'
import { streamPatiently } from './own-retry.ts'
import type { SearchedPrompt } from './personal/prompt-search.ts'
import { startSearch } from './personal/search.ts'
import type { ModelRequest, PixelImage } from './ports.ts'
import { fillPrompt } from './prompt.ts'
import { promptValues, type ValueSources } from './prompt-values.ts'
import { type Composed, reviewRequest } from './review-request.ts'
import type { RunDeps } from './run-deps.ts'
import { requestTokens } from './text-tokens.ts'
import { valueSources } from './value-sources.ts'

/** Sends the turn under way with all that came before it, the pictures once, and tells what comes. */
export async function askModel(
  deps: RunDeps,
  conversation: Conversation,
  provider: Provider | undefined,
  run: Run,
): Promise<void> {
  const { action, view } = conversation
  const target = targetOf(conversation, provider)
  const followUps = followUpsOf(view)
  // Read once, so that what is sent is what was seen.
  let clipboard: Promise<string> | undefined
  const readClipboard = () => (clipboard ??= deps.clipboard.readText())
  const compose = async (images: readonly PixelImage[]): Promise<Composed> => {
    const sources = valueSources(deps, { images, window: conversation.window }, run.signal)
    const filled = await fill(conversation, { ...sources, clipboard: readClipboard })
    const { prompt, ...found } = await searchPrompt(deps, conversation, filled, provider)
    conversation.prompt = prompt
    const kept = await shotsOf(conversation.kept, deps.imaging, images, target, run.signal)
    conversation.kept = kept
    const shots = kept.shots.flat()
    const texts = saidIn(prompt, followUps).map(({ text }) => text)
    return {
      shots,
      places: kept.shots.flatMap((own, picture) => own.map(({ from }) => ({ picture, from }))),
      texts,
      found,
      tokens: requestTokens(shots, texts, conversation.counted),
    }
  }
  const search =
    provider === undefined
      ? undefined
      : startSearch(deps, conversation.images, provider.baseUrl, run.signal)
  let composed = await compose(conversation.images)
  run.emit({ type: 'shots', shots: composed.shots })
  const { tokens } = composed
  if (tokens !== undefined) run.emit({ type: 'estimate', tokens })
  const endpoint = await endpointOf(deps, provider, run)
  const { baseUrl } = endpoint
  // Before the user looks at what would be refused all the same.
  const closed = connectionRefusal(baseUrl, deps.settings().localOnly)
  if (closed !== undefined) throw new FailureError(closed)
  const host = view.asked.host ?? baseUrl
  const { price } = catalogueEntry(target.model, target.preset.id)
  const decideText = (hits: readonly TextHit[], cover: boolean) =>
    conversation.promptSearch.decide(hits, baseUrl, cover)
  const about = { baseUrl, host, price, search, compose, decideText }
  composed = await reviewRequest(deps, conversation, run, about, composed)
  if (composed.tokens !== undefined) run.emit({ type: 'estimate', tokens: composed.tokens })
  void checkText(deps, conversation, run)
  const detail = sentDetail(target)
  const { shots: images, texts } = composed
  const { prompt = '' } = conversation
  const request = {
    endpoint,
    model: provider?.model ?? '',
    prompt,
    images,
    ...(detail === undefined ? {} : { detail }),
    ...(followUps.length === 0 ? {} : { followUps }),
    ...(action.maxTokens === undefined ? {} : { maxTokens: action.maxTokens }),
  }
  const isFirst = view.question === undefined || needsQuestion(action)
  const contract = isFirst && view.turns.length === 0 ? action.contract : 'markdown'
  const { finish, usage } = await tell(deps, request, conversation, run, texts.length)
  if (finish === undefined) return
  const errors = await errorsOf(contract, conversation.view.text, finish, deps.tryForm)
  if (errors.length === 0 || run.signal.aborted) return run.emit({ type: 'done', finish })
  const again = { answer: conversation.view.text, question: repairRequest(errors) }
  run.emit({ type: 'repair', problems: errors.map(({ message }) => message) })
  const repair = { ...request, followUps: [...followUps, again] }
  const second = await tell(deps, repair, conversation, run, texts.length + 2, usage)
  // The page shows what does not fit in this one; it is not asked for a third time.
  if (second.finish !== undefined) run.emit({ type: 'done', finish: second.finish })
}

/** The endpoint with its key; tells while the keychain lets wait for that. */
async function endpointOf({ keys }: RunDeps, provider: Provider | undefined, run: Run) {
  let told = false
  const onSlow = () => {
    told = true
    run.emit({ type: 'keychain', waits: true })
  }
  try {
    return await resolveEndpoint(provider, keys, onSlow)
  } finally {
    if (told) run.emit({ type: 'keychain', waits: false })
  }
}

function targetOf({ action, images, scale }: Conversation, provider: Provider | undefined) {
  return {
    model: provider?.model ?? '',
    preset: presetOf(provider ?? { baseUrl: '' }),
    detail: action.detail,
    pictures: images.length,
    scale,
  }
}

/**
 * The action's prompt, filled in. What was asked first stays what it was, whatever its variables
 * would say by now; but what is read from the picture is read from these very pixels.
 */
async function fill(conversation: Conversation, sources: ValueSources): Promise<string> {
  const { action, view } = conversation
  if (view.turns.length > 0 && conversation.prompt !== undefined) return conversation.prompt
  const values = await promptValues(action.prompt, sources)
  const { language: _language, date: _date, ...foreign } = values
  conversation.promptSearch.filledWith(Object.values(foreign))
  const asked = view.question === undefined ? {} : { question: view.question }
  return fillPrompt(action.prompt, { ...values, ...asked })
}

async function searchPrompt(
  { settings }: RunDeps,
  { promptSearch }: Conversation,
  prompt: string,
  provider: Provider | undefined,
): Promise<SearchedPrompt> {
  if (provider === undefined) return { prompt, hits: [], asks: false }
  return await promptSearch.search(prompt, settings().privacy, provider.baseUrl)
}

/**
 * Tells what comes of a request but for its good end, which is returned.
 *
 * @param texts how many texts the request has
 * @param before what an earlier request of the same turn used
 */
async function tell(
  deps: RunDeps,
  request: ModelRequest,
  conversation: Conversation,
  run: Run,
  texts: number,
  before: Usage = { inputTokens: 0, outputTokens: 0 },
): Promise<{ readonly finish?: FinishReason; readonly usage?: Usage }> {
  let usage: Usage | undefined
  let finish: FinishReason | undefined
  for await (const event of streamPatiently(deps, request, run.signal)) {
    if (event.type === 'done') finish = event.finish
    else if (event.type === 'usage') {
      conversation.counted = { inputTokens: event.usage.inputTokens, texts }
      usage = {
        inputTokens: before.inputTokens + event.usage.inputTokens,
        outputTokens: before.outputTokens + event.usage.outputTokens,
      }
      run.emit({ type: 'usage', usage })
    } else run.emit(event)
  }
  return { ...(finish === undefined ? {} : { finish }), ...(usage === undefined ? {} : { usage }) }
}
