import { nativeImage, screen } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { makeFailure } from '../core/errors.ts'
import { screenshotRefusal } from '../core/portals.ts'
import type { Capturer, PixelImage } from '../core/ports.ts'
import { splitDesktop } from '../core/split-desktop.ts'

/**
 * Takes every display's pixels from one picture of the desktop, as the desktop gives it.
 *
 * @param otherwise used where it gives none, though nobody refused
 */
export function portalCapturer(
  takePicture: () => Promise<Buffer | 'refused' | 'failed'>,
  otherwise: Capturer,
): Capturer {
  return {
    async captureAll() {
      const taken = await takePicture()
      if (taken === 'refused') {
        throw new FailureError(makeFailure('capture-failed', screenshotRefusal()))
      }
      const picture = taken === 'failed' ? undefined : decode(taken)
      if (picture === undefined) return await otherwise.captureAll()
      return splitDesktop(picture, screen.getAllDisplays())
    },
  }
}

/** undefined where the bytes are no picture. */
function decode(bytes: Buffer): PixelImage | undefined {
  const image = nativeImage.createFromBuffer(bytes)
  if (image.isEmpty()) return undefined
  const { width, height } = image.getSize()
  // Blue, green, red, alpha; a screen hides nothing, so that alpha is 255 throughout.
  const data = new Uint8Array(image.toBitmap())
  for (let at = 0; at < data.length; at += 4) {
    const blue = data[at] ?? 0
    data[at] = data[at + 2] ?? 0
    data[at + 2] = blue
  }
  return { width, height, data }
}
