import type { SettingsView } from '../../common/settings-view.ts'
import { type OfferDeps, offerHandlers } from './offer-handlers.ts'
import { handleCalls } from './typed-ipc.ts'

export interface WelcomeDeps extends OfferDeps {
  readonly view: () => SettingsView
  readonly openSettings: () => void
  readonly close: () => void
}

export function handleWelcomeCalls(deps: WelcomeDeps): void {
  const { view, openSettings, close } = deps
  handleCalls('welcome', {
    ...offerHandlers(deps),
    load: () => view(),
    openSettings: () => {
      close()
      openSettings()
    },
    close,
  })
}
