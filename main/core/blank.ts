import { t } from '../../common/i18n.ts'
import type { PixelImage } from './ports.ts'

/** Whether every pixel of a picture has one colour; a picture of no pixel has none. */
export function oneColour({ data }: PixelImage): { readonly black: boolean } | undefined {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, Math.floor(data.length / 4))
  const [first] = pixels
  if (first === undefined || pixels.some((pixel) => pixel !== first)) return undefined
  return { black: data[0] === 0 && data[1] === 0 && data[2] === 0 }
}

/**
 * A sentence where no display shows anything, which is what systems that keep the screen from a
 * program hand out in its place.
 *
 * @param platform a value of `process.platform`
 * @returns undefined where at least one display shows something
 */
export function blankCapture(images: readonly PixelImage[], platform: string): string | undefined {
  const colours = images.map(oneColour)
  if (colours.length === 0 || colours.some((colour) => colour === undefined)) return undefined
  const what = colours.every((colour) => colour?.black)
    ? t('The captured screen is all black, so nothing was sent.')
    : t('The captured screen has one colour only, so nothing was sent.')
  return `${what} ${remedy(platform)}`
}

function remedy(platform: string): string {
  if (platform === 'darwin') {
    return t(
      'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then quit Eyeshot and start it again.',
    )
  }
  if (platform === 'win32') {
    return t('A program that protects its content may be in front; move it away and try again.')
  }
  return t('The desktop may keep the screen from programs; see Hotkeys in the settings.')
}
