import { Conversation } from '../conversation.ts'
import type { EncodedImage, EncodePlan, Imaging, KeptAnswer, PixelImage } from '../ports.ts'

/**
 * The conversation of a kept answer, as it was when it ended; it can be asked on where its pictures
 * are still there.
 *
 * @param images the answer's pictures unpacked; none where one of them is gone
 */
export function restoreConversation(
  { action, view, ocr, prompt, choice }: KeptAnswer,
  images: readonly PixelImage[],
): Conversation {
  const conversation = new Conversation(action, images, choice === undefined ? {} : { choice })
  const hasPicture = images.length > 0
  conversation.view = {
    ...view,
    asked: { ...view.asked, hasPicture },
    shots: view.shots.filter(({ bytes }) => bytes.length > 0),
  }
  conversation.ocr = ocr
  conversation.prompt = prompt
  return conversation
}

/** Sends a kept picture again as the very bytes that were sent, where the same size is wanted. */
export class SentBefore {
  private readonly encoded = new WeakMap<PixelImage, EncodedImage>()

  remember(image: PixelImage, encoded: EncodedImage): void {
    this.encoded.set(image, encoded)
  }

  /** The imaging port, which encodes anew only what is not known already. */
  over(imaging: Imaging): Imaging {
    return {
      ...imaging,
      encode: async (image, plan, signal) => {
        const known = this.encoded.get(image)
        return known !== undefined && isWhole(plan, known)
          ? known
          : await imaging.encode(image, plan, signal)
      },
    }
  }
}

function isWhole(plan: EncodePlan, { width, height }: EncodedImage): boolean {
  return plan.rect === undefined && plan.width === width && plan.height === height
}
