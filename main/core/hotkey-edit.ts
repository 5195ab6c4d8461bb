import { FailureError } from '../../common/errors.ts'
import type { HotkeyView } from '../../common/ipc.ts'
import { makeFailure } from './errors.ts'

/**
 * Throws a FailureError (`invalid-input`) where there is no such action, or where another action
 * has this hotkey already. An empty accelerator takes an action's hotkey away.
 */
export function checkHotkey(
  hotkeys: readonly HotkeyView[],
  action: string,
  accelerator: string,
): void {
  if (!hotkeys.some((view) => view.action === action)) {
    throw new FailureError(makeFailure('invalid-input', `There is no action named ${action}.`))
  }
  const owner = hotkeys.find(
    (view) => view.action !== action && view.accelerator === accelerator && accelerator !== '',
  )
  if (owner !== undefined) {
    const message = `${accelerator} belongs to ${owner.name} already. Choose another one.`
    throw new FailureError(makeFailure('invalid-input', message))
  }
}
