import type { Action } from '../../common/actions.ts'
import type { Rect } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { areaAhead } from './area-ahead.ts'
import { cropRegion } from './crop.ts'
import { overlayOffer } from './overlay-offer.ts'
import { needsReading } from './personal/policy.ts'
import type {
  Capturer,
  Drag,
  Frame,
  PixelImage,
  ReadAhead,
  Region,
  RegionPicker,
  Wanted,
} from './ports.ts'

/** A part of the screen as it was. */
export interface Cut {
  readonly region: Region
  readonly image: PixelImage
  /** Where it is on the desktop, in DIP. */
  readonly near: Rect | undefined
  /** What the user wants of it; absent where nobody was asked. */
  readonly wanted?: Wanted
}

export interface CaptureDeps {
  readonly capturer: Capturer
  readonly picker: RegionPicker
  readonly readAhead: ReadAhead
  readonly settings: () => Settings
}

/**
 * Captures what an action asks for: one rectangle; two, each from the screen as it is then; or the
 * last one again, behind its last capture.
 *
 * @returns undefined where the user left
 */
export async function captureFor(
  action: Action,
  deps: CaptureDeps,
  last: Cut | undefined,
): Promise<readonly Cut[] | undefined> {
  const { capture = 'region' } = action
  const isRead = needsReading(action, deps.settings())
  if (capture === 'again' && last !== undefined) {
    const now = cutOf(await deps.capturer.captureAll(), last.region)
    // Its display may be gone, or have another size by now.
    if (now !== undefined && sameSize(now.image, last.image)) return [last, now]
  }
  const hints =
    capture === 'two' ? [t('Select the first of two parts'), t('Select the second part')] : ['']
  const cuts: Cut[] = []
  for (const hint of hints) {
    const cut = await pickOne(deps, action, hint, isRead)
    if (cut === undefined) return undefined
    cuts.push(cut)
  }
  return cuts
}

/** @param isRead whether the text of what is picked is read here */
async function pickOne(
  deps: CaptureDeps,
  action: Action,
  hint: string,
  isRead: boolean,
): Promise<Cut | undefined> {
  for (;;) {
    const frames = await deps.capturer.captureAll()
    const settings = deps.settings()
    const { adjustSelection: adjust, ocrLanguages: languages } = settings
    let reading = new AbortController()
    const onDrag = (drag: Drag) => {
      reading.abort()
      reading = new AbortController()
      const { region, upwards } = areaAhead(frames, drag)
      const area = cropRegion(frames, region)
      if (area) deps.readAhead(area, { languages, upwards }, reading.signal)
    }
    const picked = await deps.picker
      .pick(frames, {
        adjust,
        offer: overlayOffer(action, settings),
        ...(hint === '' ? {} : { hint }),
        ...(isRead ? { onDrag } : {}),
      })
      .finally(() => reading.abort())
    if (picked === undefined) return undefined
    if (picked.kind === 'displays-changed') continue
    const cut = cutOf(frames, picked.region)
    const { wanted } = picked
    return cut && { ...cut, ...(wanted === undefined ? {} : { wanted }) }
  }
}

function cutOf(frames: readonly Frame[], region: Region): Cut | undefined {
  const image = cropRegion(frames, region)
  return image === undefined ? undefined : { region, image, near: onDesktop(frames, region) }
}

function sameSize(a: PixelImage, b: PixelImage): boolean {
  return a.width === b.width && a.height === b.height
}

function onDesktop(frames: readonly Frame[], region: Region): Rect | undefined {
  const bounds = frames.find(({ display }) => display.id === region.displayId)?.display.bounds
  if (bounds === undefined) return undefined
  return { ...region.rect, x: bounds.x + region.rect.x, y: bounds.y + region.rect.y }
}
