import type { Problem } from './problem.ts'

/** How much of an answer that did not fit is sent back, in characters. */
const quotedLength = 8000

/** The prompt that asks once more for what did not fit, with the answer and what is wrong with it. */
export function repairPrompt(prompt: string, text: string, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return [
    prompt,
    '',
    'An earlier answer to this was:',
    text.slice(0, quotedLength),
    '',
    'It does not fit the form that is asked for:',
    ...errors.slice(0, 10).map(({ message }) => `- ${message}`),
    'Look at the picture again and answer once more, wholly, in the form that is asked for.',
  ].join('\n')
}
