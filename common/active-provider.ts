import type { Provider, Settings } from './settings.ts'

/** The provider that actions ask by default, or undefined where none is set. */
export function activeProvider(settings: Settings): Provider | undefined {
  return (
    settings.providers.find((provider) => provider.id === settings.defaultProvider) ??
    settings.providers[0]
  )
}

/**
 * The provider that an action asks, with the model that it asks there: its own choice, else the
 * default. A choice whose provider is gone counts as none; an empty model is the provider's own.
 */
export function providerFor(settings: Settings, action: string): Provider | undefined {
  const choice = settings.actionModels[action]
  const chosen = settings.providers.find(({ id }) => id === choice?.provider)
  if (choice === undefined || chosen === undefined) return activeProvider(settings)
  return choice.model === '' ? chosen : { ...chosen, model: choice.model }
}
