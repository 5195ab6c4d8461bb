import type { Detail } from '../common/detail.ts'
import { presetOf } from '../common/presets.ts'
import type { Provider, Settings } from '../common/settings.ts'
import { type PictureTarget, preparePicture, type Shot } from '../main/core/image/prepare.ts'
import { pictureLimit } from '../main/core/pictures/pages.ts'
import type { PixelImage } from '../main/core/ports.ts'
import { localImaging } from '../main/node/imaging.ts'
import { loadPages } from './picture.ts'
import { say } from './terminal.ts'

/** A picture of the command line: a file, or one page of one. */
export interface NamedPicture {
  readonly name: string
  readonly image: PixelImage
}

/** What is sent for a picture. */
export interface Prepared {
  readonly name: string
  /** Of the picture as it is, in pixels. */
  readonly width: number
  readonly height: number
  readonly shots: readonly Shot[]
}

/** The first eight pictures of the sources; says on standard error where there are more. */
export async function loadPictures(
  sources: readonly string[],
  pages: readonly number[] | undefined,
  { localOnly }: Pick<Settings, 'localOnly'>,
  signal: AbortSignal,
): Promise<readonly NamedPicture[]> {
  const pictures: NamedPicture[] = []
  for await (const { name, image } of loadPages(sources, pages, localOnly, signal)) {
    if (pictures.length === pictureLimit) {
      say(`eyeshot: only the first ${pictureLimit} pictures are sent, those before ${name}`)
      break
    }
    pictures.push({ name, image })
    signal.throwIfAborted()
  }
  return pictures
}

/** Whom pictures are made for, where `model` is asked at `baseUrl`. */
export function pictureTarget(
  asked: {
    readonly model: string
    readonly endpoint: { readonly baseUrl: string }
    readonly provider: Pick<Provider, 'preset'> | undefined
  },
  detail: Detail,
  pictures: number,
): PictureTarget {
  const preset = presetOf({ ...asked.endpoint, preset: asked.provider?.preset })
  return { model: asked.model, preset, detail, pictures }
}

/** One after the other, since each takes much memory while it is encoded. */
export async function prepareAll(
  pictures: readonly NamedPicture[],
  target: PictureTarget,
  signal: AbortSignal,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = []
  for (const { name, image } of pictures) {
    const shots = await preparePicture(localImaging, image, target, signal)
    prepared.push({ name, width: image.width, height: image.height, shots })
    signal.throwIfAborted()
  }
  return prepared
}
