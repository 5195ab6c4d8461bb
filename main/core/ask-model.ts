import { presetOf } from '../../common/presets.ts'
import type { Provider } from '../../common/settings.ts'
import type { Conversation, Run } from './conversation.ts'
import { resolveEndpoint } from './endpoint.ts'
import { followUpsOf, saidIn } from './follow-ups.ts'
import { preparePicture, type Shot, sentDetail } from './image/prepare.ts'
import { streamPatiently } from './own-retry.ts'
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
    conversation.prompt = fillPrompt(action.prompt, values)
  }
  const { prompt, scale } = conversation
  const followUps = followUpsOf(view)
  const target = {
    model: provider?.model ?? '',
    preset: presetOf(provider ?? { baseUrl: '' }),
    pictures: conversation.images.length,
    scale,
  }
  const images: Shot[] = []
  // One after the other, since each takes much memory while it is shrunk.
  for (const image of conversation.images) {
    images.push(...(await preparePicture(deps.imaging, image, target, run.signal)))
  }
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
  for await (const event of streamPatiently(deps, request, run.signal)) {
    if (event.type === 'usage') {
      conversation.counted = { inputTokens: event.usage.inputTokens, texts: texts.length }
    }
    run.emit(event)
  }
}
