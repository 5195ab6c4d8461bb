import type { Provider, Settings } from './settings.ts'

/** The provider that an action asks, or undefined where none is set. */
export function activeProvider(settings: Settings): Provider | undefined {
  return (
    settings.providers.find((provider) => provider.id === settings.defaultProvider) ??
    settings.providers[0]
  )
}
