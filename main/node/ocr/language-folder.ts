import { access, copyFile, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFile } from './package-files.ts'

const prefix = 'eyeshot-ocr-'

/**
 * A temporary folder for the data of languages. Each has a package of its own or was added by the
 * user, while tesseract.js 7 reads all from one folder (it also takes `{code, data}`, but then
 * hands the data on as the language's name).
 */
export interface LanguageFolder {
  readonly path: string
  /** Puts in what is not there yet. Rejects where a language is neither inside nor added. */
  place(languages: readonly string[]): Promise<void>
  remove(): Promise<void>
}

/** @param added where the user's languages lie; they go before those of the package */
export async function openLanguageFolder(added?: string): Promise<LanguageFolder> {
  // Those of processes that were killed; nothing waits for it and nothing depends on it.
  void sweep().catch(() => undefined)
  const path = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const placed = new Map<string, Promise<void>>()
  const placeOnce = (language: string) => {
    const placing = placed.get(language) ?? place(language, path, added)
    placed.set(language, placing)
    return placing
  }
  return {
    path,
    place: async (languages) => {
      await Promise.all(languages.map(placeOnce))
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

async function place(language: string, folder: string, added?: string): Promise<void> {
  const source = await findLanguage(language, added)
  // Not compressed is fine as well: tesseract.js looks into the file.
  const target = join(folder, `${language}.traineddata.gz`)
  // Windows lets few accounts make links.
  await symlink(source, target).catch(() => copyFile(source, target))
}

async function findLanguage(language: string, added?: string): Promise<string> {
  if (!/^[a-z]{3}(_[a-z]+)*$/i.test(language)) throw new Error(`${language} is no language code`)
  if (added !== undefined) {
    for (const name of [`${language}.traineddata`, `${language}.traineddata.gz`]) {
      const file = join(added, name)
      if (await exists(file)) return file
    }
  }
  try {
    return packageFile(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)
  } catch {
    throw new Error(`the language ${language} is not inside; add its file first`)
  }
}

/** Removes the folders of processes that are gone. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
