import { providerFor } from '../../common/active-provider.ts'
import type { AskedView } from '../../common/answer-view.ts'
import { originOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { Provider, Settings } from '../../common/settings.ts'
import { askModel } from './ask-model.ts'
import type { Conversation, Run } from './conversation.ts'
import { encodeWhole } from './image/prepare.ts'
import type { PixelImage } from './ports.ts'
import { reading } from './reading.ts'
import type { RunDeps } from './run-deps.ts'
import { stackPictures } from './stack-pictures.ts'
import { textToPaste } from './text-to-paste.ts'
import { toFailure } from './to-failure.ts'

/**
 * Makes one run of a conversation, from its pictures to the last event. Never throws; does nothing
 * without a picture.
 *
 * @param question what is asked further; the turn under way is asked anew without one
 */
export async function runConversation(
  deps: RunDeps,
  conversation: Conversation,
  question?: string,
): Promise<void> {
  const { action, images } = conversation
  // One where text is read: the words have places in one picture.
  const image = action.run === 'local' ? stackPictures(images) : images[0]
  if (image === undefined) return
  const provider = action.run === 'model' ? providerOf(deps.settings(), conversation) : undefined
  const run = conversation.begin()
  conversation.pasted = undefined
  const asked = askedOf(conversation, provider)
  run.emit({ type: 'begin', asked, ...(question === undefined ? {} : { question }) })
  try {
    const onClipboard = action.afterwards === 'show' ? '' : await deps.clipboard.readText()
    if (action.run === 'local') await readText(deps, conversation, image, run)
    else await askModel(deps, conversation, provider, run)
    if (!run.signal.aborted && conversation.view.phase === 'done' && action.afterwards !== 'show') {
      const spared = (await deps.clipboard.readText()) !== onClipboard
      const text = textToPaste(conversation)
      if (!spared && text !== '') {
        await deps.clipboard.writeText(text)
        conversation.pasted = text
      }
      if (spared || text !== '') run.emit({ type: spared ? 'spared' : 'copied' })
    }
  } catch (error) {
    run.emit({ type: 'failed', failure: toFailure(error) })
  }
  // The text is waited for, its picture is not; where that fails, the text is there all the same.
  if (action.run === 'local') await showPicture(deps, image, run).catch(() => undefined)
}

/** Shows the picture and waits for the user's question about it. */
export async function waitForQuestion(deps: RunDeps, conversation: Conversation): Promise<void> {
  const run = conversation.begin()
  const provider = providerOf(deps.settings(), conversation)
  run.emit({ type: 'asks', asked: askedOf(conversation, provider) })
  const image = conversation.images[0]
  if (image !== undefined) await showPicture(deps, image, run).catch(() => undefined)
}

/** Ends a conversation with a sentence of Eyeshot's own; no model is asked. */
export function tellOnly(conversation: Conversation, text: string): void {
  const run = conversation.begin()
  const asked = { ...askedOf(conversation, undefined), hasPicture: true }
  run.emit({ type: 'begin', asked })
  run.emit({ type: 'read', text })
  run.emit({ type: 'done', finish: 'stop' })
}

async function showPicture(deps: RunDeps, image: PixelImage, run: Run): Promise<void> {
  const shot = await encodeWhole(deps.imaging, image, run.signal)
  run.emit({ type: 'shots', shots: [shot] })
}

/** The provider that is asked, with the model that was chosen in the place of the action's own. */
function providerOf(settings: Settings, { choice, action }: Conversation): Provider | undefined {
  if (choice === undefined) return providerFor(settings, action.id)
  const chosen = settings.providers.find(({ id }) => id === choice.provider)
  return chosen === undefined ? undefined : { ...chosen, model: choice.model }
}

function askedOf(conversation: Conversation, provider: Provider | undefined): AskedView {
  const { action, images, note } = conversation
  const asked = {
    action: action.name,
    icon: action.icon,
    local: action.run === 'local',
    contract: action.contract,
    hasPicture: images.length > 0,
    ...(note === undefined ? {} : { note }),
  }
  if (provider === undefined) return asked
  const host = originOf(provider.baseUrl)?.replace(/^https?:\/\//, '') ?? provider.baseUrl
  return { ...asked, provider: provider.name, model: provider.model, host }
}

async function readText(deps: RunDeps, conversation: Conversation, image: PixelImage, run: Run) {
  const { ocrLanguages, ocrLayout } = deps.settings()
  const result = await deps.ocr.read(image, { languages: ocrLanguages }, run.signal, (text) =>
    run.emit({ type: 'read', text }),
  )
  if (result.text === '' && (result.codes ?? []).length === 0) {
    run.emit({ type: 'read', text: '' })
    throw new FailureError({
      code: 'no-text',
      message: t('No text was found in the selection. The clipboard was left as it was.'),
    })
  }
  conversation.ocr = result
  run.emit({ type: 'read', ...reading(result, ocrLayout, image) })
  run.emit({ type: 'done', finish: 'stop' })
}
