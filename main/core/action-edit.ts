import type { Action } from '../../common/actions.ts'
import { isBuiltin } from '../../common/all-actions.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import type { ActionDraft } from '../../common/settings-view.ts'
import { unknownNames } from '../../common/template.ts'
import { makeFailure } from './errors.ts'

/**
 * The settings with an action changed, or with a new one where the draft has no id.
 * Throws a FailureError (`invalid-input`) where its prompt is empty or names no variable.
 */
export function saveAction({ actions }: Settings, draft: ActionDraft): Pick<Settings, 'actions'> {
  checkPrompt(draft)
  const action: Action = { ...draft, id: draft.id ?? freeId(draft.name, actions) }
  const known = actions.some(({ id }) => id === action.id)
  return {
    actions: known
      ? actions.map((other) => (other.id === action.id ? action : other))
      : [...actions, action],
  }
}

/**
 * The settings without an action of the user's, its hotkey and its model; one that is built in is
 * as it was made again, and keeps both.
 */
export function removeAction(
  { actions, hotkeys, actionModels }: Settings,
  id: string,
): Pick<Settings, 'actions' | 'hotkeys' | 'actionModels'> {
  return {
    actions: actions.filter((action) => action.id !== id),
    hotkeys: isBuiltin(id) ? hotkeys : without(hotkeys, id),
    actionModels: isBuiltin(id) ? actionModels : without(actionModels, id),
  }
}

/**
 * The settings with actions of a file added. One whose id is taken gets another, so that nothing of
 * the user's is replaced. Throws a FailureError (`invalid-input`).
 */
export function addActions(
  settings: Settings,
  added: readonly Action[],
): Pick<Settings, 'actions'> {
  return added.reduce<Pick<Settings, 'actions'>>(({ actions }, { id: _, ...draft }) => {
    return saveAction({ ...settings, actions }, draft)
  }, settings)
}

function checkPrompt({ run, prompt }: ActionDraft): void {
  if (run === 'local') return
  if (prompt.trim() === '') throw invalid(t('The prompt is empty. Write what the model is to do.'))
  const [unknown] = unknownNames(prompt)
  if (unknown === undefined) return
  throw invalid(t('There is no variable {{name}}.', { name: `{{${unknown}}}` }))
}

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))
}

/** An id made of the name, that neither a built-in action nor another one has. */
function freeId(name: string, actions: readonly Action[]): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
  const base = slug === '' ? 'action' : slug
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!isBuiltin(id) && !actions.some((action) => action.id === id)) return id
  }
}
