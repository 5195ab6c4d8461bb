import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { FailureError } from '../common/errors.ts'
import { makeFailure } from '../main/core/errors.ts'
import type { PixelImage } from '../main/core/ports.ts'
import { fieldOf } from '../main/core/shape.ts'
import { fetchPicture } from '../main/node/fetch-picture.ts'
import { decodeImage } from '../main/node/imaging.ts'
import { usageError } from './exit.ts'

/** Whether a source is to be fetched. */
export function isUrl(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source)
}

/** The pixels of a file, of standard input (`-`), or of what an http or https URL leads to. */
export async function loadPicture(source: string, signal: AbortSignal): Promise<PixelImage> {
  const bytes = isUrl(source) ? await fetchPicture(source, signal) : await readLocal(source)
  try {
    return await decodeImage(bytes)
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    const name = source === '-' ? 'standard input' : source
    throw new FailureError(makeFailure(error.failure.code, `${name}: ${error.message}`))
  }
}

async function readLocal(source: string): Promise<Uint8Array> {
  if (source === '-') return await buffer(process.stdin)
  try {
    return await readFile(source)
  } catch (error) {
    const code = String(fieldOf(error, 'code') ?? error)
    throw usageError(`${source} cannot be read (${code === 'ENOENT' ? 'no such file' : code})`)
  }
}
