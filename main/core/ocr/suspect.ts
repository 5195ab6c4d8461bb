import type { OcrLine } from '../ports.ts'

/**
 * Confidence that hardly any text of a language loaded stays below: screens of Latin text have
 * 0.85 and more; Greek read as Latin has 0.71, Arabic 0.57, Chinese, Japanese and Korean less.
 * Russian cannot be told this way: its letters that look Latin give 0.81.
 */
const trusted = 0.75

/**
 * Whether most of what was read is probably wrong, as the text of a script is that no language
 * loaded has. Lines count by their width.
 */
export function isSuspect(lines: readonly Pick<OcrLine, 'box' | 'confidence'>[]): boolean {
  const width = lines.reduce((sum, { box }) => sum + box.width, 0)
  const weighed = lines.reduce((sum, { box, confidence }) => sum + confidence * box.width, 0)
  return width > 0 && weighed / width < trusted
}
