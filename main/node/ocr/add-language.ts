import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { FailureError } from '../../../common/errors.ts'
import { languageDataProblem, languageOfFile } from '../../core/ocr/language-file.ts'
import { startTeam } from './tesseract-team.ts'

/** Largest file, and largest unpacked, in bytes: the largest known has 60 million. */
const limit = 128 * 1024 * 1024

/**
 * Copies a file of Tesseract's language data, packed or not, to the user's languages, once it was
 * seen to load. Throws a FailureError (`invalid-input`) that says what is wrong with it.
 *
 * @param folder the user's languages; made where there is none
 * @returns the code of the language
 */
export async function addLanguageFile(path: string, folder: string): Promise<string> {
  const language = languageOfFile(basename(path))
  if (language === undefined) {
    throw wrong('A language file is named by its language, such as rus.traineddata.')
  }
  const data = await unpacked(path)
  const problem = languageDataProblem(data)
  if (problem !== undefined) throw wrong(problem)
  await tryOut(language, data)
  await mkdir(folder, { recursive: true })
  // Whole or not at all, whatever happens meanwhile.
  const temporary = join(folder, `${randomUUID()}.part`)
  await writeFile(temporary, data)
  await rename(temporary, join(folder, `${language}.traineddata`))
  return language
}

/** The codes of the languages in the user's folder, in the order of the alphabet. */
export async function addedLanguages(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return [...new Set(names.flatMap((name) => languageOfFile(name) ?? []))].sort()
}

async function unpacked(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    () => undefined,
  )
  if (size === undefined) throw wrong('This file cannot be read.')
  if (size > limit) throw wrong('This file is too large for a language file.')
  const bytes = await readFile(path)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limit })
  } catch {
    throw wrong('This language file is damaged. Get it once more.')
  }
}

async function tryOut(language: string, data: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-language-'))
  try {
    await writeFile(join(folder, `${language}.traineddata`), data)
    const team = await startTeam([language], 1, folder)
    await team.close()
  } catch {
    throw wrong('This language file does not load. Get one for Tesseract 4 or later.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function wrong(message: string): FailureError {
  return new FailureError({ code: 'invalid-input', message })
}
