import { type ExitCode, exitCode } from '../main/core/exit-code.ts'

/** Ends a command with one sentence on standard error. */
export class CliError extends Error {
  readonly code: ExitCode

  constructor(code: ExitCode, message: string) {
    super(message)
    this.code = code
  }
}

/** A command line that cannot be understood. */
export function usageError(message: string): CliError {
  return new CliError(exitCode.usage, message)
}
