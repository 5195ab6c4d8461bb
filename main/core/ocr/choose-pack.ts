import { guessLanguages } from './guess-language.ts'

/** Read with these together where the language is not plain, the first counting most. */
export const mixedPack = ['deu', 'fra', 'spa', 'eng'] as const
/** All whose data is in the package. */
export const insideLanguages = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol'] as const

/** The language that PP-OCR reads by itself. */
export const chinese = 'chi_sim'

/** The languages chosen that Tesseract is to read; there has to be one. */
export function tesseractLanguages(
  chosen: readonly string[] | undefined,
): readonly string[] | undefined {
  const others = chosen?.filter((language) => language !== chinese)
  return others?.length === 0 ? ['eng'] : others
}

/**
 * Which of the languages to expect are to read a picture, going by a rough reading of some of its
 * lines. One language by itself is read better and faster than several together; English is read
 * as well by the mixed pack.
 *
 * @param expected the languages chosen; all together where the text does not tell
 */
export function choosePack(
  rough: string,
  expected: readonly string[] | undefined,
): readonly string[] {
  const usual = expected ?? mixedPack
  const candidates: readonly string[] = expected ?? insideLanguages
  const found = guessLanguages(rough).filter((language) => candidates.includes(language))
  const [first, ...others] = found
  if (first === undefined) return usual
  if (others.length === 0 && first !== 'eng') return [first]
  return found.every((language) => usual.includes(language)) ? usual : found
}
