import { t } from '../i18n.ts'
import { fencedBlocks } from './fences.ts'
import { unreadable } from './plain.ts'
import { noteOf, type Problem } from './problem.ts'

export interface ParsedCode {
  readonly kind: 'code'
  /** As the model named it, in lower case; empty where it did not. */
  readonly language: string
  readonly text: string
  readonly problems: readonly Problem[]
}

/** The code of an answer: all its code blocks, or the whole where there is none. */
export function parseCodeAnswer(text: string, done: boolean): ParsedCode {
  const { blocks, outside } = fencedBlocks(text)
  const [first] = blocks
  const code = first === undefined ? text : blocks.map((block) => block.text).join('\n\n')
  if (!done) return { kind: 'code', language: first?.language ?? '', text: code, problems: [] }
  const problems = [
    ...(first === undefined ? [noteOf(t('The answer is not marked as code.'))] : []),
    ...(blocks.length > 1
      ? [
          noteOf(
            t('The answer has {{count}} blocks of code, joined here.', { count: blocks.length }),
          ),
        ]
      : []),
    ...(first !== undefined && outside !== ''
      ? [noteOf(t('Text around the code was left out.'))]
      : []),
    ...unreadable(code),
  ]
  return { kind: 'code', language: first?.language ?? '', text: code, problems }
}
