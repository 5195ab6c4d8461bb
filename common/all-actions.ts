import type { Action } from './actions.ts'
import { builtinActions } from './builtin-actions.ts'
import type { Settings } from './settings.ts'

/** The built-in actions as the user changed them, then the user's own. */
export function allActions({ actions }: Pick<Settings, 'actions'>): readonly Action[] {
  const changed = builtinActions.map(
    (builtin) => actions.find(({ id }) => id === builtin.id) ?? builtin,
  )
  return [...changed, ...actions.filter(({ id }) => !isBuiltin(id))]
}

export function isBuiltin(id: string): boolean {
  return builtinActions.some((builtin) => builtin.id === id)
}
