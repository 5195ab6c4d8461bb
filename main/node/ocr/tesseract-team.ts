import { allOrNone } from './all-or-none.ts'
import { type LanguageFolder, openLanguageFolder } from './language-folder.ts'
import { startTesseract, type TesseractWorker } from './tesseract-worker.ts'

/** Several Tesseracts that read the same languages. */
export interface TesseractTeam {
  readonly workers: readonly TesseractWorker[]
  /** Takes other languages; resolves with whether they were others. Not while one reads. */
  use(languages: readonly string[]): Promise<boolean>
  close(): Promise<void>
}

export async function startTeam(
  languages: readonly string[],
  size: number,
  added?: string,
): Promise<TesseractTeam> {
  const folder = await openLanguageFolder(added)
  try {
    await folder.place(languages)
    const starting = Array.from({ length: size }, () => startTesseract(languages, folder.path))
    return team(languages, await allOrNone(starting), folder)
  } catch (error) {
    await folder.remove()
    throw error
  }
}

function team(
  languages: readonly string[],
  workers: readonly TesseractWorker[],
  folder: LanguageFolder,
): TesseractTeam {
  let current: string | undefined = languages.join('+')
  return {
    workers,
    use: async (wanted) => {
      const code = wanted.join('+')
      if (code === current) return false
      await folder.place(wanted)
      // Unknown until all have them, so that a failed change is made up for by the next.
      current = undefined
      await Promise.all(workers.map((worker) => worker.use(wanted)))
      current = code
      return true
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      await folder.remove()
    },
  }
}
