import type { ContractName } from '../../../common/actions.ts'
import type { FinishReason } from '../../../common/answer.ts'
import { parseAnswer } from '../../../common/contracts/parse.ts'
import { errorOf, isBroken, type Problem } from '../../../common/contracts/problem.ts'
import { t } from '../../../common/i18n.ts'

/** What a parser alone cannot know: what is wrong with a formula or a diagram, if anything is. */
export type TryForm = (kind: 'latex' | 'mermaid', source: string) => Promise<string | undefined>

/**
 * The errors for which an answer is worth asking for once more; none where it was cut off, since it
 * would be cut off again.
 */
export async function errorsOf(
  contract: ContractName,
  text: string,
  finish: FinishReason,
  tryForm: TryForm,
): Promise<readonly Problem[]> {
  if (finish !== 'stop') return []
  const parsed = parseAnswer(contract, text, true)
  if (isBroken(parsed.problems)) {
    return parsed.problems.filter(({ severity }) => severity === 'error')
  }
  if (parsed.kind === 'mermaid') return await tried([parsed.source], parsed.kind, tryForm)
  return parsed.kind === 'latex' ? await tried(parsed.formulas, parsed.kind, tryForm) : []
}

async function tried(
  sources: readonly string[],
  kind: 'latex' | 'mermaid',
  tryForm: TryForm,
): Promise<readonly Problem[]> {
  const errors: Problem[] = []
  for (const source of sources) {
    const problem = await tryForm(kind, source)
    if (problem !== undefined)
      errors.push(errorOf(t('This cannot be drawn: {{problem}}', { problem })))
  }
  return errors
}
