import type { Settings } from '../../common/settings.ts'
import type { TryForm } from './contracts/problems.ts'
import type { Keys } from './keys.ts'
import type { Clipboard, Imaging, ModelClient, Ocr } from './ports.ts'

/** What a run needs of the outside. */
export interface RunDeps {
  readonly imaging: Imaging
  readonly ocr: Ocr
  readonly models: ModelClient
  readonly keys: Keys
  readonly clipboard: Clipboard
  readonly settings: () => Settings
  /** English name of the language that answers are wanted in. */
  readonly language: () => string
  /** What is wrong with a formula or a diagram. */
  readonly tryForm: TryForm
  /** Remembers that the user lets things go to an origin. */
  readonly agree: (origin: string) => void
  /** Resolves after so many ms, and at once on abort. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}
