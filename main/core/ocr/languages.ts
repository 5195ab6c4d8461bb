/** What is known of a language that can be read. */
export interface OcrLanguage {
  /** Tesseract's code, by which it is chosen. */
  readonly code: string
  readonly name: string
  readonly ownName: string
  /** Whether its data is in the package, or is added by the user from a file. */
  readonly comes: 'inside' | 'added'
  /**
   * Character error rate and share of lines exact, 0 to 1. Measured by `npm run bench --
   * languages`: its sentences in five fonts (two for Chinese, Japanese and Korean) at 13, 16, 26 and
   * 32 px, dark and light, the language guessed where it is inside and Latin. Missing where no
   * font or data was at hand.
   */
  readonly measured?: { readonly cer: number; readonly exact: number }
}

/** Those known by name; any other that Tesseract has can be added too. */
export const ocrLanguages: readonly OcrLanguage[] = [
  language('eng', 'English', 'English', 'inside', 0, 1),
  language('deu', 'German', 'Deutsch', 'inside', 0, 1),
  language('fra', 'French', 'Français', 'inside', 0.0004, 0.981),
  language('spa', 'Spanish', 'Español', 'inside', 0.0023, 0.869),
  language('ita', 'Italian', 'Italiano', 'inside', 0.0002, 0.988),
  language('por', 'Portuguese', 'Português', 'inside', 0.0001, 0.994),
  language('nld', 'Dutch', 'Nederlands', 'inside', 0.0019, 0.888),
  language('pol', 'Polish', 'Polski', 'inside', 0.0006, 0.969),
  language('chi_sim', 'Chinese (simplified)', '简体中文', 'inside', 0, 1),
  language('jpn', 'Japanese', '日本語', 'added', 0, 1),
  // Most of its errors are blanks between syllables that are none, or the other way round.
  language('kor', 'Korean', '한국어', 'added', 0.074, 0.188),
  language('rus', 'Russian', 'Русский', 'added', 0, 1),
]

function language(
  code: string,
  name: string,
  ownName: string,
  comes: OcrLanguage['comes'],
  cer: number,
  exact: number,
): OcrLanguage {
  return { code, name, ownName, comes, measured: { cer, exact } }
}
