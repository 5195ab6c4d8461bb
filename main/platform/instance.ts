import { app } from 'electron'
import { type Action, builtinActions } from '../../common/actions.ts'

/** The action that `--capture ID` on a command line names; Explain where it names none. */
export function actionOfArguments(argv: readonly string[]): Action | undefined {
  const at = argv.indexOf('--capture')
  if (at < 0) return undefined
  return actionById(argv[at + 1] ?? 'explain')
}

export function actionById(id: string): Action | undefined {
  return builtinActions.find((action) => action.id === id)
}

/** Holds the single-instance lock; a second start hands its arguments over and leaves. */
export function claimInstance(onSecondStart: (argv: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_, argv) => onSecondStart(argv))
  return true
}
