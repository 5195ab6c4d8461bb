import { answerText, type FormSource } from '../../../common/contracts/edits.ts'
import { markdownToText } from '../markdown-copy.ts'

/** UTF-16 units up to which Markdown is parsed for this; a longer answer stays as it came. */
const longestParsed = 131_072

/**
 * What an answer says, for lists and searches: Markdown without its marks, a form as it is copied.
 *
 * @param local whether it was read from the picture, so that it is no Markdown
 */
export function plainAnswer(turn: FormSource, local: boolean): string {
  const { text, contract = 'markdown' } = turn
  if (local || text.length > longestParsed) return text
  return contract === 'markdown' ? markdownToText(text) : answerText(turn).trimEnd()
}

/** Where the links of a Markdown text lead, which its plain text does not say. */
export function linkTargets(markdown: string): string {
  return [...markdown.matchAll(/\]\([ \t]*<?([^\s)>]{1,2000})/g)]
    .map(([, target = '']) => target)
    .join('\n')
}
