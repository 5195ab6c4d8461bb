import { needsQuestion } from '../../common/actions.ts'
import type { FinishReason, Usage } from '../../common/answer.ts'
import { repairRequest } from '../../common/contracts/repair.ts'
import { presetOf } from '../../common/presets.ts'
import type { Provider } from '../../common/settings.ts'
import { errorsOf } from './contracts/problems.ts'
import type { Conversation, Run } from './conversation.ts'
import { resolveEndpoint } from './endpoint.ts'
import { followUpsOf, saidIn } from './follow-ups.ts'
import { measureAlike } from './image/measure-alike.ts'
import { type PictureTarget, preparePicture, type Shot, sentDetail } from './image/prepare.ts'
import { streamPatiently } from './own-retry.ts'
import type { ModelRequest } from './ports.ts'
import { fillPrompt } from './prompt.ts'
import { promptValues } from './prompt-values.ts'
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
  // What was asked first stays what it was, whatever its variables would say by now.
  if (view.turns.length === 0 || conversation.prompt === undefined) {
    const values = await promptValues(action.prompt, valueSources(deps, conversation, run.signal))
    const asked = view.question === undefined ? {} : { question: view.question }
    conversation.prompt = fillPrompt(action.prompt, { ...values, ...asked })
  }
  const { prompt, scale } = conversation
  const followUps = followUpsOf(view)
  const target = {
    model: provider?.model ?? '',
    preset: presetOf(provider ?? { baseUrl: '' }),
    pictures: conversation.images.length,
    scale,
  }
  const images = await shotsFor(deps, conversation, target, run.signal)
  run.emit({ type: 'shots', shots: images })
  const detail = sentDetail(target)
  const texts = saidIn(prompt, followUps).map(({ text }) => text)
  const tokens = requestTokens(conversation.view.shots, texts, conversation.counted)
  if (tokens !== undefined) run.emit({ type: 'estimate', tokens })
  const endpoint = await resolveEndpoint(provider, deps.keys)
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

/** The pictures for a model; every turn of a conversation repeats the very same ones. */
async function shotsFor(
  { imaging }: RunDeps,
  conversation: Conversation,
  target: PictureTarget,
  signal: AbortSignal,
): Promise<readonly Shot[]> {
  const name = JSON.stringify([target.preset.id, target.model, target.scale])
  if (conversation.sent?.target === name) return conversation.sent.shots
  const measures = await measureAlike(imaging, conversation.images, signal)
  const shots: Shot[] = []
  // One after the other, since each takes much memory while it is shrunk.
  for (const image of conversation.images) {
    shots.push(...(await preparePicture(imaging, image, target, signal, measures)))
  }
  conversation.sent = { target: name, shots }
  return shots
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
