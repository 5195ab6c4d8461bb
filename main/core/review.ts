import { originOf, reachOf } from '../../common/endpoint.ts'
import type { ReviewView } from '../../common/review.ts'
import type { PrivacySettings } from '../../common/settings.ts'

/** The settings once the user let something go to an origin. */
export function agreedTo(privacy: PrivacySettings, origin: string): PrivacySettings {
  const agreedOrigins = [...new Set([...privacy.agreedOrigins, origin])].slice(-200)
  return { ...privacy, agreedOrigins }
}

/** Why what goes to an origin is shown to the user first; undefined where it is not. */
export function reviewReason(
  { inspect, agreedOrigins }: PrivacySettings,
  baseUrl: string,
): ReviewView['reason'] | undefined {
  if (inspect === 'never') return undefined
  if (inspect === 'always') return 'always'
  const origin = originOf(baseUrl) ?? ''
  return reachOf(origin) === 'loopback' || agreedOrigins.includes(origin) ? undefined : 'first-send'
}
