import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** The pictures of the history: files of mode 0600 that are named by their content. */
export interface Pictures {
  /** Writes a picture down to the disk, once; what it is known by. */
  write(bytes: Uint8Array): { readonly hash: string; readonly file: string }
  /** undefined where it is gone. */
  read(file: string): Uint8Array | undefined
  remove(files: readonly string[]): void
  /** Removes every file but these: what a kill left half written, or half removed. */
  sweep(known: ReadonlySet<string>): void
}

/** @param folder is made where it is missing, of mode 0700 */
export function createPictures(folder: string): Pictures {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = (file: string) => join(folder, file)
  const remove = (files: readonly string[]) => {
    for (const file of files) rmSync(path(file), { force: true })
  }
  return {
    write(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const file = `${hash}.picture`
      if (existsSync(path(file))) return { hash, file }
      const unfinished = path(`${file}.new`)
      const handle = openSync(unfinished, 'w', 0o600)
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
      renameSync(unfinished, path(file))
      syncFolder(folder)
      return { hash, file }
    },
    read: (file) => {
      try {
        return new Uint8Array(readFileSync(path(file)))
      } catch {
        return undefined
      }
    },
    remove,
    sweep: (known) => remove(readdirSync(folder).filter((file) => !known.has(file))),
  }
}

/** Without it a new name may be lost with the power; Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
