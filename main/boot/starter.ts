import type { Action } from '../../common/actions.ts'
import { sourcesOf } from '../../common/template.ts'
import type { Asker } from '../core/ask.ts'
import { gatherPictures, type PictureSource } from '../core/pictures/gather.ts'
import type { PictureDecoder } from '../core/ports.ts'
import { pictureFile } from '../node/pictures/picture-file.ts'
import { activeWindow } from '../platform/active-window.ts'
import { clipboardPictures } from '../platform/clipboard-pictures.ts'
import type { WantedCapture } from '../platform/instance.ts'
import type { Overlays } from '../windows/overlay.ts'

interface StarterDeps {
  readonly asker: Asker
  readonly overlays: Overlays
  readonly decoder: PictureDecoder
  /** Starts what an action needs next. */
  readonly warm: (action: Action) => void
}

/** Starts actions from the screen, the clipboard or files, whoever asks for them. */
export class Starter {
  /** Whether nothing of what is started is kept. */
  private = false
  private readonly deps: StarterDeps

  constructor(deps: StarterDeps) {
    this.deps = deps
  }

  /** Captures the screen. */
  capture(action: Action, options = { private: this.private }): void {
    const { asker, overlays, warm } = this.deps
    // All that is needed next starts while the user drags, and not before the overlay is there.
    overlays.whenShown(() => warm(action))
    // Before the overlay takes the focus.
    const window = sourcesOf(action.prompt).includes('window') ? activeWindow() : undefined
    void asker.start(action, { ...options, window })
  }

  fromClipboard(action: Action, options = { private: this.private }): void {
    this.open(action, clipboardPictures, options)
  }

  fromFiles(action: Action, paths: readonly string[], options = { private: this.private }): void {
    this.open(action, async () => paths.map(pictureFile), options)
  }

  /** What a command line asks for. */
  run({ action, private: wanted, from }: WantedCapture): void {
    const options = { private: wanted || this.private }
    if (from === undefined) this.capture(action, options)
    else if (from === 'clipboard') this.fromClipboard(action, options)
    else this.fromFiles(action, from, options)
  }

  private open(
    action: Action,
    find: () => Promise<readonly PictureSource[]>,
    options: { readonly private: boolean },
  ): void {
    const { asker, decoder } = this.deps
    const gather = async (signal: AbortSignal) =>
      await gatherPictures(decoder, await find(), signal)
    void asker.open(action, gather, options)
  }
}
