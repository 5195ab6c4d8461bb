import { createReadStream } from 'node:fs'
import { FailureError } from '../common/errors.ts'
import { makeFailure } from '../main/core/errors.ts'
import { fileLimit, pictureSentence } from '../main/core/pictures/problem.ts'
import type { PixelImage } from '../main/core/ports.ts'
import { fieldOf } from '../main/core/shape.ts'
import { fetchPicture } from '../main/node/fetch-picture.ts'
import { forkDecoder } from './decoder.ts'
import { usageError } from './exit.ts'

/** Whether a source is to be fetched. */
export function isUrl(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source)
}

/** A picture of a source. */
export interface SourcePage {
  /** The source, with the page's number where it has several. */
  readonly name: string
  readonly image: PixelImage
  /** How many pages the source has. */
  readonly pages: number
}

/**
 * The pictures of files, of standard input (`-`) and of what http or https URLs lead to, one after
 * the other; of a file with several pages each page.
 *
 * @param wanted pages from 0, in the order wanted; all where it is absent
 * @param localOnly whether URLs beyond this computer are refused
 */
export async function* loadPages(
  sources: readonly string[],
  wanted: readonly number[] | undefined,
  localOnly: boolean,
  signal: AbortSignal,
): AsyncGenerator<SourcePage> {
  const decoder = forkDecoder()
  try {
    for (const source of sources) {
      const bytes = isUrl(source)
        ? await fetchPicture(source, localOnly, signal)
        : await readLocal(source)
      let all: readonly number[] = wanted ?? [0]
      for (let index = 0; index < all.length; index += 1) {
        const { image, pages } = await named(source, () =>
          decoder.decode(bytes, all[index] ?? 0, signal),
        )
        if (wanted === undefined && index === 0) all = [...Array(pages).keys()]
        const name = pages > 1 ? `${source} page ${(all[index] ?? 0) + 1}` : source
        yield { name, image, pages }
      }
    }
  } finally {
    decoder.stop()
  }
}

async function named<T>(source: string, decode: () => Promise<T>): Promise<T> {
  try {
    return await decode()
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    const name = source === '-' ? 'standard input' : source
    throw new FailureError(makeFailure(error.failure.code, `${name}: ${error.message}`))
  }
}

async function readLocal(source: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of source === '-' ? process.stdin : createReadStream(source)) {
      size += piece.length
      if (size > fileLimit) break
      pieces.push(piece)
    }
  } catch (error) {
    const code = String(fieldOf(error, 'code') ?? error)
    throw usageError(`${source} cannot be read (${code === 'ENOENT' ? 'no such file' : code})`)
  }
  if (size <= fileLimit) return Buffer.concat(pieces)
  throw usageError(`${source}: ${pictureSentence('too-large', undefined)}`)
}
