/** What is known of a language that can be read. */
export interface OcrLanguage {
  /** Tesseract's code, by which it is chosen. */
  readonly code: string
  readonly name: string
  readonly ownName: string
  /** Whether its data is in the package, or is added by the user from a file. */
  readonly comes: 'inside' | 'added'
  /**
   * Character error rate and share of lines exact, 0 to 1, as `npm run bench -- languages`
   * measured them: its sentences in five fonts at 13 to 32 px, dark and light.
   */
  readonly measured: { readonly cer: number; readonly exact: number }
}

/** The languages that are measured; any other that Tesseract has can be added too. */
export const ocrLanguages: readonly OcrLanguage[] = [inside('eng', 'English', 'English', 0, 1)]

function inside(code: string, name: string, ownName: string, cer: number, exact: number) {
  return { code, name, ownName, comes: 'inside', measured: { cer, exact } } as const
}
