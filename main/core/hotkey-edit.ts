import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { sameHotkey } from '../../common/same-hotkey.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import { makeFailure } from './errors.ts'

/**
 * Throws a FailureError (`invalid-input`) where there is no such action, or where another action
 * has this hotkey already. An empty accelerator takes an action's hotkey away.
 */
export function checkHotkey(
  hotkeys: readonly HotkeyView[],
  action: string,
  accelerator: string,
  platform: string,
): void {
  if (!hotkeys.some((view) => view.action === action)) {
    throw new FailureError(
      makeFailure('invalid-input', t('There is no action named {{action}}.', { action })),
    )
  }
  const owner = hotkeys.find(
    (view) =>
      view.action !== action &&
      accelerator !== '' &&
      sameHotkey(view.accelerator, accelerator, platform),
  )
  if (owner !== undefined) {
    const message = t('{{accelerator}} belongs to {{name}} already. Choose another one.', {
      accelerator,
      name: owner.name,
    })
    throw new FailureError(makeFailure('invalid-input', message))
  }
}
