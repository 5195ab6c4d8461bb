import { originOf } from '../../common/endpoint.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { ProviderDraft } from '../../common/settings-view.ts'
import { makeFailure } from '../core/errors.ts'
import type { Keys } from '../core/keys.ts'
import type { ModelMemory } from '../core/models/learned.ts'
import { testModel } from '../core/models/test-model.ts'
import { modelKey } from '../core/parameter-ladder.ts'
import type { Endpoint, ModelClient } from '../core/ports.ts'
import { checkAddress } from '../core/provider-edit.ts'
import { type EndpointWords, knownOf, listModels } from '../node/model-list.ts'
import { testPicture } from '../node/test-picture.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import type { Handlers } from './typed-ipc.ts'

export interface ModelDeps {
  readonly store: SettingsStore
  readonly keys: Keys
  readonly fetch: typeof fetch
  readonly models: ModelClient
  readonly memory: ModelMemory
}

type ModelCalls = 'listModels' | 'testModel' | 'stopModelCall' | 'sayVision' | 'setActionModel'

/** The calls of the settings window about the models of an endpoint; one at a time. */
export function modelHandlers(deps: ModelDeps): Pick<Handlers<'settings'>, ModelCalls> {
  const { store, keys, fetch, models, memory } = deps
  const said: EndpointWords = new Map()
  let stop = new AbortController()
  /** Runs a call until it is stopped, by the user or by the next one. */
  const stoppable = async <T>(
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> => {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    try {
      const value = await work(signal)
      return signal.aborted ? undefined : value
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    }
  }
  const endpointOf = async (draft: ProviderDraft): Promise<Endpoint> => {
    const existing = store.get().providers.find(({ id }) => id === draft.id)
    const { baseUrl } = checkAddress(draft, existing)
    // A key that was just typed needs no keychain, which may be locked.
    const key = draft.key ?? (existing && (await keys.find({ ...existing, baseUrl })))
    return key === undefined ? { baseUrl } : { baseUrl, key }
  }
  const presetIdOf = ({ id, preset }: ProviderDraft) =>
    preset ?? store.get().providers.find((one) => one.id === id)?.preset

  return {
    listModels: async (_, draft) =>
      await stoppable(async (signal) => {
        const endpoint = await endpointOf(draft)
        return await listModels({
          fetch,
          endpoint,
          memory,
          preset: presetIdOf(draft),
          signal,
          said,
        })
      }),
    testModel: async (_, draft) =>
      await stoppable(async (signal) => {
        const model = draft.model.trim()
        if (model === '') {
          throw new FailureError(makeFailure('invalid-input', t('Choose a model to test first.')))
        }
        const endpoint = await endpointOf(draft)
        const tools = { models, memory, picture: testPicture(), now: Date.now }
        const result = await testModel(tools, endpoint, model, signal)
        return {
          ...result,
          info: knownOf(model, { endpoint, preset: presetIdOf(draft), memory, said }),
        }
      }),
    stopModelCall: () => stop.abort(),
    sayVision: (_, { draft, sees }) => {
      const { baseUrl, model } = draft
      const forgotten = { said: undefined, tried: undefined, refusal: undefined }
      memory.learn(
        modelKey(originOf(baseUrl) ?? '', model),
        sees === 'forget' ? forgotten : { said: sees === 'yes' },
      )
      return knownOf(model, { endpoint: { baseUrl }, preset: presetIdOf(draft), memory, said })
    },
    setActionModel: (_, { action, target }) => {
      const { [action]: _before, ...others } = store.get().actionModels
      store.update({
        actionModels: target === undefined ? others : { ...others, [action]: target },
      })
    },
  }
}
