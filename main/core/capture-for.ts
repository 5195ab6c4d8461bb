import type { Action, CaptureName } from '../../common/actions.ts'
import type { CaptureWay } from '../../common/capture-way.ts'
import { FailureError } from '../../common/errors.ts'
import type { Rect } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { areaAhead } from './area-ahead.ts'
import { cropRegion } from './crop.ts'
import { regionByWay } from './find-region.ts'
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
  WindowFinder,
  WindowsOnScreen,
} from './ports.ts'
import { placeWindows, windowUnderPointer } from './windows-on-screen.ts'

/** A part of the screen as it was. */
export interface Cut {
  readonly region: Region
  readonly image: PixelImage
  /** Where it is on the desktop, in DIP. */
  readonly near: Rect | undefined
  /** What the user wants of it; absent where nobody was asked. */
  readonly wanted?: Wanted
}

/** What was captured last. */
export interface LastCapture {
  /** Since the app was started. */
  readonly cut: Cut | undefined
  readonly region: Region | undefined
}

export interface CaptureDeps {
  readonly capturer: Capturer
  readonly picker: RegionPicker
  readonly readAhead: ReadAhead
  readonly settings: () => Settings
  /** Id of the display that has the pointer. */
  readonly pointerDisplay: () => number
  readonly windows: WindowFinder
}

/**
 * Captures what an action asks for: one part of the screen; two, each from the screen as it is
 * then; or the last one again, behind its last capture.
 *
 * @param asked how the part is found, in the place of what the action says
 * @returns undefined where the user left
 */
export async function captureFor(
  action: Action,
  deps: CaptureDeps,
  { cut, region: last }: LastCapture,
  asked?: CaptureWay,
): Promise<readonly Cut[] | undefined> {
  const { capture = 'region' } = action
  if (capture === 'again' && cut !== undefined && (asked?.kind ?? 'last') === 'last') {
    const now = await withFrames(deps, async (frames) => cutOf(frames, cut.region))
    // Its display may be gone, or have another size by now.
    if (now !== undefined && sameSize(now.image, cut.image)) return [cut, now]
  }
  const job = { deps, action, last }
  const way = asked ?? wayOf(capture, last)
  const hint = capture === 'two' ? t('Select the first of two parts') : undefined
  const first = await captureOne(job, way, hint)
  if (first === undefined) return undefined
  if (capture !== 'two') return [first]
  const second = await captureOne(job, selected, t('Select the second part'))
  return second === undefined ? undefined : [first, second]
}

const selected: CaptureWay = { kind: 'region' }

function wayOf(capture: CaptureName, last: Region | undefined): CaptureWay {
  if (capture === 'window') return { kind: 'window', by: 'user' }
  if (capture === 'display') return { kind: 'display' }
  // The first time there is none, so it is selected.
  if (capture === 'last' && last !== undefined) return { kind: 'last' }
  return selected
}

interface Job {
  readonly deps: CaptureDeps
  readonly action: Action
  readonly last: Region | undefined
}

async function captureOne(
  job: Job,
  way: CaptureWay,
  hint: string | undefined,
): Promise<Cut | undefined> {
  for (;;) {
    // At the same moment as the pixels, before an overlay is among the windows.
    const seeing = way.kind === 'window' ? job.deps.windows.find() : undefined
    // It is awaited below, unless the pixels cannot be had.
    seeing?.catch(() => undefined)
    const cut = await withFrames(job.deps, async (frames) => {
      return await cutOne(job, frames, way, hint, await seeing)
    })
    if (cut !== 'displays-changed') return cut
  }
}

async function cutOne(
  job: Job,
  frames: readonly Frame[],
  way: CaptureWay,
  hint: string | undefined,
  seen: WindowsOnScreen | undefined,
): Promise<Cut | undefined | 'displays-changed'> {
  const displays = frames.map(({ display }) => display)
  const pointer = job.deps.pointerDisplay()
  const window = seen && windowUnderPointer(seen, displays)
  const known = regionByWay(way, { displays, pointer, last: job.last, window })
  if (known !== undefined) return cutOf(frames, known) ?? noPixel()
  const windows = seen && placeWindows(seen, displays)
  const picked = await pickOne(job, frames, {
    ...(hint === undefined ? {} : { hint }),
    ...(windows === undefined ? {} : { windows }),
  })
  if (picked === undefined) return undefined
  if (picked.kind === 'displays-changed') return 'displays-changed'
  const cut = cutOf(frames, picked.region)
  const { wanted } = picked
  return cut && { ...cut, ...(wanted === undefined ? {} : { wanted }) }
}

/** Captures all displays for `use`, and frees them after it. */
async function withFrames<T>(
  { capturer }: CaptureDeps,
  use: (frames: readonly Frame[]) => Promise<T>,
): Promise<T> {
  const frames = await capturer.captureAll()
  try {
    return await use(frames)
  } finally {
    for (const { image } of frames) image.close()
  }
}

async function pickOne(
  { deps, action }: Job,
  frames: readonly Frame[],
  what: Pick<Parameters<RegionPicker['pick']>[1], 'hint' | 'windows'>,
) {
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
  return await deps.picker
    .pick(frames, {
      adjust,
      offer: overlayOffer(action, settings),
      ...what,
      ...(needsReading(action, settings) ? { onDrag } : {}),
    })
    .finally(() => reading.abort())
}

function noPixel(): never {
  throw new FailureError({
    code: 'capture-failed',
    message: t('The region has no pixel on its display. Select a region.'),
  })
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
