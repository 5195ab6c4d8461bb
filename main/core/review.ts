import { originOf, reachOf } from '../../common/endpoint.ts'
import type { ReviewView } from '../../common/review.ts'
import type { PrivacySettings } from '../../common/settings.ts'
import type { Searched } from './personal/search.ts'

/** The settings once the user let something go to an origin. */
export function agreedTo(privacy: PrivacySettings, origin: string): PrivacySettings {
  const agreedOrigins = [...new Set([...privacy.agreedOrigins, origin])].slice(-200)
  return { ...privacy, agreedOrigins }
}

/**
 * Why what goes to an origin is shown to the user first; undefined where it is not.
 *
 * @param searched what the search for personal data came to, where there was one
 * @param asksAboutText whether something personal was filled into the prompt
 */
export function reviewReason(
  { inspect, agreedOrigins }: PrivacySettings,
  baseUrl: string,
  searched?: Searched,
  asksAboutText = false,
): ReviewView['reason'] | undefined {
  if (inspect === 'always') return 'always'
  const origin = originOf(baseUrl) ?? ''
  const isKnown = reachOf(origin) === 'loopback' || agreedOrigins.includes(origin)
  if (inspect !== 'never' && !isKnown) return 'first-send'
  if (searched !== undefined && searched.state !== 'done') return 'unsearched'
  const isFound = asksAboutText || (searched?.proposals.length ?? 0) > 0
  return isFound ? 'personal' : undefined
}
