import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/**
 * Unpacks the entries of a zip file that `rename` names, with their permission bits.
 *
 * @param {string} archive path of the zip file
 * @param {string} folder where to put them; made where missing
 * @param {(path: string) => string | undefined} rename new path under `folder`, or undefined to leave it out
 */
export async function unzip(archive, folder, rename) {
  const zip = await openPromise(archive)
  try {
    for await (const entry of zip.eachEntry()) {
      const name = rename(entry.fileName)
      if (!name || entry.fileName.endsWith('/')) continue
      const target = resolve(folder, name)
      if (!target.startsWith(resolve(folder) + sep))
        throw new Error(`${entry.fileName} leaves the folder`)
      mkdirSync(dirname(target), { recursive: true })
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }))
    }
  } finally {
    zip.close()
  }
}
