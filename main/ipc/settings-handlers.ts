import type { SettingsView } from '../../common/ipc.ts'
import type { Settings } from '../../common/settings.ts'
import type { Keys } from '../core/keys.ts'
import { checkAddress, removeProvider, saveProvider } from '../core/provider-edit.ts'
import { listModels } from '../node/model-list.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import { handleCalls } from './typed-ipc.ts'

export interface SettingsDeps {
  readonly store: SettingsStore
  readonly keys: Keys
  readonly fetch: typeof fetch
  readonly view: () => SettingsView
}

export function handleSettingsCalls({ store, keys, fetch, view }: SettingsDeps): void {
  const update = (change: Partial<Settings>) => store.update(change)
  handleCalls('settings', {
    load: () => view(),
    saveProvider: async (_, draft) => update(await saveProvider(store.get(), keys, draft)),
    removeProvider: async (_, id) => update(await removeProvider(store.get(), keys, id)),
    chooseProvider: (_, id) => update({ defaultProvider: id }),
    listModels: async (_, draft) => {
      const existing = store.get().providers.find(({ id }) => id === draft.id)
      const { baseUrl } = checkAddress(draft, existing)
      // A key that was just typed needs no keychain, which may be locked.
      const key = draft.key ?? (existing && (await keys.find({ ...existing, baseUrl })))
      return await listModels(fetch, baseUrl, key)
    },
    setHotkey: (_, { action, accelerator }) =>
      update({ hotkeys: { ...store.get().hotkeys, [action]: accelerator } }),
    setPreferences: (_, preferences) => update(preferences),
  })
}
