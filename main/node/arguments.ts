import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Action } from '../../common/actions.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from '../core/errors.ts'

/** A command line that cannot be understood (`invalid-input`). */
export function wrongUsage(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}

/** `parseArgs`, with its complaints as one sentence. */
export function parse<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw wrongUsage(`${message.split('. ')[0] ?? message}; see --help`)
  }
}

/** The action of this id or name; the failure (`invalid-input`) names those that there are. */
export function findAction(actions: readonly Action[], wanted: string): Action {
  const isNamed = ({ name }: Action) =>
    [name, t(name)].some((one) => one.toLowerCase() === wanted.toLowerCase())
  const action = actions.find(({ id }) => id === wanted) ?? actions.find(isNamed)
  if (action !== undefined) return action
  const known = actions.map(({ id }) => id).join(', ')
  throw wrongUsage(`there is no action "${wanted}", only: ${known}`)
}
