import { useEffect, useState } from 'react'
import { originOf } from '../../common/endpoint.ts'
import { t } from '../../common/i18n.ts'
import type { LocalServer, SettingsView } from '../../common/settings-view.ts'
import { bridgeOf, unwrap } from '../lib/bridge.ts'
import { EnvironmentOffer } from './environment-offer.tsx'
import { LocalOffer } from './local-offer.tsx'

/** What was found on this computer and needs one press to be used: local servers, variables. */
export function Offers({ view }: { readonly view: SettingsView }) {
  const [servers, setServers] = useState<readonly LocalServer[]>()
  // Asked while this is on the screen, and never otherwise.
  useEffect(() => {
    let gone = false
    // Both windows that show this have the same call.
    const look = async () => {
      const found = await unwrap(bridgeOf<'settings'>().findLocal())
      if (!gone) setServers(found)
    }
    look().catch(() => setServers([]))
    return () => {
      gone = true
    }
  }, [])
  const taken = view.settings.providers.map(({ baseUrl }) => originOf(baseUrl))
  const offered = servers?.filter(({ baseUrl }) => !taken.includes(originOf(baseUrl)))
  return (
    <div className="offers" aria-live="polite">
      {servers === undefined && (
        <div className="muted">{t('Looking for model servers on this computer…')}</div>
      )}
      {offered?.map((server) => (
        <LocalOffer key={server.preset} server={server} />
      ))}
      {view.environment !== undefined && <EnvironmentOffer offer={view.environment} />}
    </div>
  )
}
