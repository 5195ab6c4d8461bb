import type { Action } from '../../../common/actions.ts'
import { providerFor } from '../../../common/active-provider.ts'
import { originOf, reachOf } from '../../../common/endpoint.ts'
import { type PersonalChoice, type PersonalKind, personalKinds } from '../../../common/personal.ts'
import type { PrivacySettings, Settings } from '../../../common/settings.ts'

/** What is done with a kind where something goes to a base URL. */
export function choiceFor(
  { inspect, personal, names, searchLoopback }: PrivacySettings,
  baseUrl: string,
  kind: PersonalKind,
): PersonalChoice {
  const isHere = reachOf(originOf(baseUrl) ?? '') === 'loopback'
  if (isHere && !searchLoopback) return 'ignore'
  if (kind === 'name' && names.length === 0) return 'ignore'
  const choice = personal[kind] ?? 'ask'
  // Who never wants to be asked is asked about nothing; what is always covered is covered still.
  return choice === 'ask' && inspect === 'never' ? 'ignore' : choice
}

/** The kinds that are looked for before something goes to a base URL. */
export function soughtKinds(privacy: PrivacySettings, baseUrl: string): PersonalKind[] {
  return personalKinds.filter((kind) => choiceFor(privacy, baseUrl, kind) !== 'ignore')
}

/** Whether the text of a picture will be read for an action. */
export function needsReading(action: Action, settings: Settings): boolean {
  if (action.run === 'local') return true
  const provider = providerFor(settings, action.id)
  return provider !== undefined && soughtKinds(settings.privacy, provider.baseUrl).length > 0
}
