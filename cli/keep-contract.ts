import type { ContractName } from '../common/actions.ts'
import { type AnswerFormat, formatAnswer, formatsOf } from '../common/contracts/formats.ts'
import { parseAnswer } from '../common/contracts/parse.ts'
import { errorsOf } from '../main/core/contracts/problems.ts'
import { type ExitCode, exitCode } from '../main/core/exit-code.ts'
import { tryLatex } from '../main/node/try-latex.ts'
import { pickOne } from './arguments.ts'
import { usageError } from './exit.ts'
import type { Collected } from './show-answer.ts'
import { say } from './terminal.ts'

/** The form that is wanted; a usage error where the action's answer has no such form. */
export function formatFor(
  contract: ContractName,
  value: string | undefined,
  json: boolean,
): AnswerFormat | undefined {
  if (value === undefined) return undefined
  if (json) throw usageError('--format and --json exclude each other')
  return pickOne('--format', value, formatsOf[contract])
}

/** What of a complete answer breaks its contract. A diagram is not drawn here, so not tried. */
export async function misfits(
  contract: ContractName,
  { text, finish, failure }: Collected,
): Promise<Awaited<ReturnType<typeof errorsOf>>> {
  if (failure !== null || finish === null) return []
  return await errorsOf(contract, text, finish, async (kind, source) =>
    kind === 'latex' ? await tryLatex(source) : undefined,
  )
}

/** Says what does not fit, errors and notes, and which exit code that is. */
export function sayWhatFits(
  contract: ContractName,
  { text }: Collected,
  broken: boolean,
): ExitCode {
  for (const { message } of parseAnswer(contract, text, true).problems) say(`eyeshot: ${message}`)
  return broken ? exitCode.misfit : exitCode.done
}

/** An answer in one form of its contract, ended by a line break. */
export function formOf(contract: ContractName, text: string, format: AnswerFormat): string {
  const form = formatAnswer(parseAnswer(contract, text, true), format)
  return form === '' || form.endsWith('\n') ? form : `${form}\n`
}
