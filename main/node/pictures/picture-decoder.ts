import { z } from 'zod'
import { FailureError } from '../../../common/errors.ts'
import { t } from '../../../common/i18n.ts'
import { makeFailure } from '../../core/errors.ts'
import { pictureFormats } from '../../core/pictures/format.ts'
import { pictureSentence } from '../../core/pictures/problem.ts'
import type { PictureDecoder } from '../../core/ports.ts'
import type { WorkerProcess } from '../worker-process.ts'

/** How long the decoding of one page may take, in ms. */
export const decodingLimitMs = 30_000

const pageSchema = z.object({
  image: z.object({
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    data: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  pages: z.number().int().positive(),
})

const replySchema = z.union([
  pageSchema,
  z.object({
    problem: z.enum([
      'empty',
      'unknown',
      'damaged',
      'too-large',
      'too-many-pixels',
      'locked',
      'no-such-page',
    ]),
    format: z.enum(pictureFormats).optional(),
  }),
])

/** The decoder port, served by a process that may die of a file. */
export function createPictureDecoder(worker: WorkerProcess): PictureDecoder {
  return {
    decode: async (bytes, page, signal) => {
      const reply = replySchema.parse(await callWorker(worker, { bytes, page }, signal))
      if ('image' in reply) return reply
      throw badImage(pictureSentence(reply.problem, reply.format))
    },
  }
}

async function callWorker(worker: WorkerProcess, payload: unknown, signal: AbortSignal) {
  try {
    return await worker.call('decode', payload, signal, decodingLimitMs)
  } catch (error) {
    signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    throw badImage(
      t('The picture took too much time or memory to read ({{detail}}). Choose another one.', {
        detail,
      }),
    )
  }
}

function badImage(message: string): FailureError {
  return new FailureError(makeFailure('bad-image', message))
}
