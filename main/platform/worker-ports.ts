import { z } from 'zod'
import { type ErrorCode, FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { ocrSchema } from '../core/ocr/result-schema.ts'
import { readingLimit } from '../core/ocr/time-limit.ts'
import type { Imaging, Ocr, ReadAhead } from '../core/ports.ts'
import type { WorkerProcess } from '../node/worker-process.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

const encodedSchema = z.object({
  mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.number(),
  height: z.number(),
  bytes,
})

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const measureSchema = z.object({
  content: box,
  lines: z.array(box),
  xHeight: z.number().exactOptional(),
  photo: z.boolean(),
})

/** How long the content of a picture may be looked at, in ms; then its size alone decides. */
const measureLimitMs = 500

/** The imaging port, served by the imaging process. */
export function imagingPort(worker: WorkerProcess): Imaging {
  return {
    measure: async (image, signal) => {
      // The process is not ended for being slow: the encoding comes next, and needs it.
      const late = AbortSignal.timeout(measureLimitMs)
      try {
        const found = await worker.call('measure', image, AbortSignal.any([signal, late]))
        return measureSchema.parse(found)
      } catch {
        return undefined
      }
    },
    encode: async (image, plan, signal) =>
      encodedSchema.parse(
        await guarded('image-failed', 'The picture could not be prepared', () =>
          worker.call('encode', { image, plan }, signal),
        ),
      ),
  }
}

/** How long loading may take, in ms. */
const warmLimitMs = 60_000

export interface WarmOcr extends Ocr {
  /** Loads these languages ahead of the picture. What does not load is told by `read`. */
  warm(languages: readonly string[]): void
  readonly ahead: ReadAhead
}

/**
 * The OCR port, served by the OCR process.
 *
 * @param addedLanguages folder of the languages that the user added
 */
export function ocrPort(worker: WorkerProcess, addedLanguages: string): WarmOcr {
  return {
    warm: (languages) => {
      const forGood = new AbortController().signal
      worker
        .call('warm', { languages, addedLanguages }, forGood, warmLimitMs)
        .catch(() => undefined)
    },
    ahead: (image, { languages, upwards }, signal) => {
      worker
        .call('ahead', { image, upwards, languages, addedLanguages }, signal)
        .catch(() => undefined)
    },
    read: async (image, { languages }, signal, onFirst) =>
      ocrSchema.parse(
        await guarded('ocr-failed', 'The text could not be read', () =>
          worker.call(
            'read',
            { image, languages, addedLanguages },
            signal,
            readingLimit(image),
            (first) => onFirst?.(z.string().parse(first)),
          ),
        ),
      ),
  }
}

async function guarded<T>(code: ErrorCode, what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new FailureError({
      code,
      message: t('{{what}}: {{detail}}. Press Retry to try again.', { what, detail }),
    })
  }
}
