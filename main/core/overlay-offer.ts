import type { Action } from '../../common/actions.ts'
import { providerFor } from '../../common/active-provider.ts'
import { allActions } from '../../common/all-actions.ts'
import { t } from '../../common/i18n.ts'
import type { OfferedAction, OverlayOffer } from '../../common/overlay.ts'
import type { Settings } from '../../common/settings.ts'
import { sourcesOf } from '../../common/template.ts'

/** What the overlay of an action offers in the place of it and of its model. */
export function overlayOffer(action: Action, settings: Settings): OverlayOffer {
  const others = allActions(settings).filter((one) => canReplace(action, one))
  return {
    action: action.id,
    actions: (others.some(({ id }) => id === action.id) ? others : [action]).map((one) =>
      offered(one, settings),
    ),
    models: settings.providers.map(({ id, name, model }) => ({ provider: id, name, model })),
  }
}

/** Whether another action can be asked about the same capture, and everything it needs is known. */
function canReplace(action: Action, other: Action): boolean {
  if (other.id === action.id) return true
  const takesOne = (one: Action) => one.capture !== 'two' && one.capture !== 'again'
  // Which window was active is found out before the overlay is shown, for the action alone.
  const isKnown =
    sourcesOf(action.prompt).includes('window') || !sourcesOf(other.prompt).includes('window')
  return takesOne(action) && takesOne(other) && isKnown
}

function offered(action: Action, settings: Settings): OfferedAction {
  const provider = action.run === 'model' ? providerFor(settings, action.id) : undefined
  return {
    id: action.id,
    name: t(action.name),
    ...(provider === undefined ? {} : { model: { provider: provider.id, model: provider.model } }),
  }
}
