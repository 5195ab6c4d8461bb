import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { OfferCalls } from '../../common/ipc.ts'
import { presets } from '../../common/presets.ts'
import type { ProviderDraft } from '../../common/settings-view.ts'
import type { FoundEnvironment } from '../core/environment-offer.ts'
import { makeFailure } from '../core/errors.ts'
import type { Keys } from '../core/keys.ts'
import type { ModelMemory } from '../core/models/learned.ts'
import { saveProvider } from '../core/provider-edit.ts'
import { findLocalServers } from '../node/local-servers.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import type { Handlers } from './typed-ipc.ts'

export interface OfferDeps {
  readonly store: SettingsStore
  readonly keys: Keys
  readonly fetch: typeof fetch
  readonly memory: ModelMemory
  readonly environment: FoundEnvironment | undefined
}

/** The calls behind what the settings and the first-run card offer. */
export function offerHandlers(deps: OfferDeps): Pick<Handlers<'welcome'>, keyof OfferCalls> {
  const { store, keys, fetch, memory, environment } = deps
  const add = async (draft: ProviderDraft) => {
    const saved = await saveProvider(store.get(), keys, draft)
    return { ...saved, defaultProvider: saved.providers.at(-1)?.id }
  }
  return {
    findLocal: async () => await findLocalServers({ fetch, memory, said: new Map() }),
    addLocal: async (_, { preset: id, model }) => {
      const preset = presets.find((one) => one.id === id && one.signature !== undefined)
      if (preset === undefined) {
        throw new FailureError(makeFailure('invalid-input', t('There is no such local server.')))
      }
      store.update(await add({ name: preset.name, baseUrl: preset.baseUrl, model, preset: id }))
    },
    importEnvironment: async (_, accepted) => {
      const taken =
        accepted && environment !== undefined ? await add({ ...environment, model: '' }) : {}
      store.update({ ...taken, environmentOffered: true })
    },
  }
}
