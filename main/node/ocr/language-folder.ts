import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packageFile } from './package-files.ts'

/**
 * Runs `use` with a folder that holds the data of all `languages`. Each has a package of its own,
 * while tesseract.js 7 reads them from one folder (it also takes `{code, data}`, but then hands
 * the data on as the language's name). The folder is temporary and gone afterwards.
 */
export async function withLanguageFolder<T>(
  languages: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-ocr-'))
  try {
    await Promise.all(languages.map((language) => place(language, folder)))
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function place(language: string, folder: string): Promise<void> {
  const data = `4.0.0_best_int/${language}.traineddata.gz`
  const source = packageFile(`@tesseract.js-data/${language}/${data}`)
  const target = join(folder, basename(source))
  // Windows lets few accounts make links.
  await symlink(source, target).catch(() => copyFile(source, target))
}
