import type { SettingsView } from '../../common/ipc.ts'
import { handleCalls } from './typed-ipc.ts'

export interface WelcomeDeps {
  readonly view: () => SettingsView
  readonly openSettings: () => void
  readonly close: () => void
}

export function handleWelcomeCalls({ view, openSettings, close }: WelcomeDeps): void {
  handleCalls('welcome', {
    load: () => view(),
    openSettings: () => {
      close()
      openSettings()
    },
    close,
  })
}
