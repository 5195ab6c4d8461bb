import type {
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'
import { saidIn } from '../core/follow-ups.ts'
import { sniffMime } from '../core/image-mime.ts'
import type { EncodedImage, ModelRequest } from '../core/ports.ts'

/**
 * The messages of a conversation. The first has the pictures, so that they are sent once, with the
 * request's `detail` where the endpoint takes one.
 * Throws a FailureError (`image-failed`) where a picture's bytes are not of its type.
 */
export function messagesOf(
  request: ModelRequest,
  sendDetail: boolean,
): ChatCompletionMessageParam[] {
  const detail = sendDetail && request.detail !== undefined ? { detail: request.detail } : {}
  const [first, ...rest] = saidIn(request.prompt, request.followUps ?? [])
  const urls = [...(request.links ?? []), ...request.images.map(dataUrl)]
  const pictures = urls.map((url) => ({
    type: 'image_url' as const,
    // An object, never a bare string: some servers refuse the latter. The SDK's type lags behind
    // the values of `detail` that there are.
    image_url: { url, ...detail } as ChatCompletionContentPartImage.ImageURL,
  }))
  const content: ChatCompletionContentPart[] = [
    { type: 'text', text: first?.text ?? request.prompt },
    ...pictures,
  ]
  return [{ role: 'user', content }, ...rest.map(({ role, text }) => ({ role, content: text }))]
}

function dataUrl({ bytes, mime }: EncodedImage): string {
  if (sniffMime(bytes) !== mime) {
    throw new FailureError(
      makeFailure(
        'image-failed',
        t('The picture is not the {{mime}} that it claims to be. Try again.', { mime }),
      ),
    )
  }
  return `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`
}
