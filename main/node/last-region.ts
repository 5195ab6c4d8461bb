import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type KeptRegion, keptRegionSchema } from '../core/kept-region.ts'
import { parseJson } from '../core/shape.ts'

/** The file of the region that was captured last, beside that of the settings. */
export function lastRegionFile(settingsFile: string): string {
  return join(dirname(settingsFile), 'last-region.json')
}

/** @returns undefined where there is none, or none that can be understood */
export function readLastRegion(file: string): KeptRegion | undefined {
  try {
    return keptRegionSchema.safeParse(parseJson(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/**
 * Keeps regions, one after the other, each whole or not at all. One that cannot be written is the
 * last one all the same until the app quits.
 */
export function lastRegionWriter(file: string): (kept: KeptRegion) => void {
  let writing = Promise.resolve()
  return (kept) => {
    writing = writing
      .then(() => save(file, kept))
      .catch((error: unknown) => {
        process.stderr.write(`eyeshot: the last region is not kept: ${String(error)}\n`)
      })
  }
}

async function save(file: string, kept: KeptRegion): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(kept))
  await rename(`${file}.new`, file)
}
