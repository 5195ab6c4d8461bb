import type { Failure } from '../../common/errors.ts'

/** What the command line ends with. */
export const exitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  notConfigured: 3,
  refused: 4,
  cutOff: 5,
  /** The answer is not in the form that the action wants. */
  misfit: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The exit code for a failure. */
export function exitCodeOf({ code }: Failure): ExitCode {
  switch (code) {
    case 'no-provider':
    case 'no-key':
    case 'keychain-locked':
    case 'keychain-unavailable':
      return exitCode.notConfigured
    case 'bad-image':
    case 'invalid-input':
    case 'insecure-endpoint':
    case 'local-only':
      return exitCode.usage
    case 'cut-off':
    case 'stalled':
      return exitCode.cutOff
    case 'capture-failed':
    case 'screen-permission':
    case 'image-failed':
    case 'ocr-failed':
    case 'no-text':
    case 'save-failed':
    case 'unexpected':
      return exitCode.failed
    default:
      return exitCode.refused
  }
}
