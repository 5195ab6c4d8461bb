import { screen } from 'electron'
import type { Action } from '../../common/actions.ts'
import type { CaptureWay } from '../../common/capture-way.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { sourcesOf } from '../../common/template.ts'
import type { Asker } from '../core/ask.ts'
import type { HowToCapture } from '../core/capture-options.ts'
import { regionByWay } from '../core/find-region.ts'
import { gatherPictures, type PictureSource } from '../core/pictures/gather.ts'
import type { PictureDecoder, WindowFinder } from '../core/ports.ts'
import { pictureFile } from '../node/pictures/picture-file.ts'
import type { PictureOrigin } from '../node/socket-line.ts'
import { activeWindow } from '../platform/active-window.ts'
import { pointerDisplay } from '../platform/capture.ts'
import { clipboardPictures } from '../platform/clipboard-pictures.ts'
import type { Countdown } from '../windows/countdown.ts'
import type { Overlays } from '../windows/overlay.ts'
import type { WantedCapture } from './wanted-capture.ts'

interface StarterDeps {
  readonly asker: Asker
  readonly overlays: Overlays
  readonly countdown: Countdown
  readonly decoder: PictureDecoder
  readonly windows: WindowFinder
  /** Asks the user for picture files; empty where none was chosen. */
  readonly choosePictures: () => Promise<readonly string[]>
  /** Starts what an action needs next. */
  readonly warm: (action: Action) => void
}

/** How something is started, beyond what its action says. */
type StartOptions = HowToCapture & { readonly private?: boolean }

/** Starts actions from the screen, the clipboard or files, whoever asks for them. */
export class Starter {
  /** Whether nothing of what is started is kept. */
  private = false
  private readonly deps: StarterDeps

  constructor(deps: StarterDeps) {
    this.deps = deps
  }

  /** Starts an action from where it takes its pictures. */
  start(action: Action, options: StartOptions = {}): void {
    if (options.way === undefined && action.capture === 'clipboard') {
      this.fromPictures(action, 'clipboard', options)
    } else if (options.way === undefined && action.capture === 'file') {
      void this.fromChosenFiles(action)
    } else void this.capture(action, options)
  }

  /** About pictures from elsewhere than the screen. */
  fromPictures(action: Action, from: PictureOrigin, options: StartOptions = {}): void {
    const { asker, decoder } = this.deps
    const find = async (): Promise<readonly PictureSource[]> =>
      from === 'clipboard' ? await clipboardPictures() : from.map(pictureFile)
    const gather = async (signal: AbortSignal) =>
      await gatherPictures(decoder, await find(), signal)
    void asker.open(action, gather, this.kept(options))
  }

  async fromChosenFiles(action: Action): Promise<void> {
    const paths = await this.deps.choosePictures()
    if (paths.length > 0) this.fromPictures(action, paths)
  }

  /** Does what a command line asks for; what cannot be done a window says. */
  run(wanted: WantedCapture): void {
    const { action, from, failure } = wanted
    if (failure !== undefined) this.deps.asker.presentFailure(action, new FailureError(failure))
    else if (from === undefined) this.start(action, wanted)
    else this.fromPictures(action, from, wanted)
  }

  /**
   * Throws a FailureError (`invalid-input`, `capture-failed`) where nothing would start: the screen
   * has nothing such, or a capture is open already.
   */
  check({ action, from, way }: Omit<WantedCapture, 'private'>): void {
    const { capture } = action
    const fromScreen = way !== undefined || (capture !== 'clipboard' && capture !== 'file')
    if (from === undefined && fromScreen && this.deps.asker.isCapturing) throw alreadyOpen()
    if (way === undefined) return
    if (way.kind === 'window') {
      // Which windows there are is asked when the picture is taken.
      this.deps.windows.check()
      return
    }
    const { lastRegion: last } = this.deps.asker
    regionByWay(way, { displays: screen.getAllDisplays(), pointer: pointerDisplay(), last })
  }

  private async capture(action: Action, options: StartOptions): Promise<void> {
    const { asker, overlays, countdown, warm } = this.deps
    if (asker.isCapturing) return
    const delay = options.delay ?? action.delay ?? 0
    // A capture that is still waited for gives way to the one that is wanted now.
    countdown.cancel()
    if (delay > 0 && !(await countdown.run(delay))) return
    // All that is needed next starts while the user drags, and not before the overlay is there.
    if (isDragged(action, options.way, asker)) overlays.whenShown(() => warm(action))
    else warm(action)
    // Before the overlay takes the focus.
    const window = sourcesOf(action.prompt).includes('window') ? activeWindow() : undefined
    void asker.start(action, { ...this.kept(options), window }, options.way)
  }

  private kept({ private: wanted = false }: StartOptions): { readonly private: boolean } {
    return { private: wanted || this.private }
  }
}

function alreadyOpen(): FailureError {
  const message = t('A capture is open already. Finish it, or leave it by Escape, then try again.')
  return new FailureError({ code: 'capture-failed', message })
}

/** Whether an overlay is shown: for what takes the last region the first time only. */
function isDragged(
  { capture }: Action,
  way: CaptureWay | undefined,
  { lastRegion, hasLastPicture }: Pick<Asker, 'lastRegion' | 'hasLastPicture'>,
): boolean {
  if (way?.kind === 'window') return way.by === 'user'
  if (way !== undefined) return way.kind === 'region'
  if (capture === 'again') return !hasLastPicture
  if (capture === 'last') return lastRegion === undefined
  return capture !== 'display'
}
