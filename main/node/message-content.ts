import type {
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
} from 'openai/resources/chat/completions'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import { sniffMime } from '../core/image-mime.ts'
import type { EncodedImage, ModelRequest } from '../core/ports.ts'

/**
 * The parts of the one user message: the text first, then the pictures as data URLs, with the
 * request's `detail` where the endpoint takes one.
 * Throws a FailureError (`image-failed`) where a picture's bytes are not of its type.
 */
export function messageContent(
  request: ModelRequest,
  sendDetail: boolean,
): ChatCompletionContentPart[] {
  const detail = sendDetail && request.detail !== undefined ? { detail: request.detail } : {}
  return [
    { type: 'text', text: request.prompt },
    ...request.images.map((image) => ({
      type: 'image_url' as const,
      // An object, never a bare string: some servers refuse the latter. The SDK's type lags behind
      // the values of `detail` that there are.
      image_url: { url: dataUrl(image), ...detail } as ChatCompletionContentPartImage.ImageURL,
    })),
  ]
}

function dataUrl({ bytes, mime }: EncodedImage): string {
  if (sniffMime(bytes) !== mime) {
    throw new FailureError(
      makeFailure(
        'image-failed',
        `The picture is not the ${mime} that it claims to be. Try again.`,
      ),
    )
  }
  return `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`
}
