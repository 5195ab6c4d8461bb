import type { Problem } from './problem.ts'

/** What is said to a model whose answer does not fit its contract. */
export function repairRequest(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return [
    'This does not fit the form that was asked for:',
    ...errors.slice(0, 10).map(({ message }) => `- ${message}`),
    'Look at the picture again and answer once more, wholly, in that form and with nothing else.',
  ].join('\n')
}
