import { copyFileSync, renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Store from 'electron-store'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { type Settings, settingsSchema } from '../../common/settings.ts'
import { makeFailure } from '../core/errors.ts'
import { closeLooseChannels } from '../ipc/typed-ipc.ts'
import { type LoadedSettings, lastGood } from '../node/settings-file.ts'

export type SettingsListener = (settings: Settings, before: Settings) => void

export interface SettingsStore {
  get(): Settings
  /**
   * Checks, writes and tells the listeners. Throws where the change does not fit the schema, and a
   * FailureError (`settings-failed`) where it cannot be written; nothing is changed then.
   */
  update(change: Partial<Settings>): void
  /** Likewise for what the app notes by itself: what cannot be written holds until it quits. */
  note(change: Partial<Settings>): void
  /** What happened while loading that the user should know. */
  readonly notices: readonly string[]
  /** @returns what ends the subscription */
  onChange(listener: SettingsListener): () => void
}

/**
 * Opens the settings file for what was loaded from it, and for changes; where nothing can be written,
 * they hold until the app quits. The notices say so.
 */
export function openSettings(file: string, loaded: LoadedSettings): SettingsStore {
  const listeners = new Set<SettingsListener>()
  let store: Store<Settings> | undefined
  let current = loaded.settings
  const notices = [...loaded.notices]
  const write = (settings: Settings) => {
    try {
      // Made only now: it reads the file, and on a full disk that is all that can be done.
      store ??= open(file)
      store.store = settings
      keepCopy(file)
    } catch (error) {
      throw unwritable(file, error)
    }
  }
  const change = (next: Settings) => {
    const before = current
    current = next
    for (const listener of listeners) listener(current, before)
  }
  try {
    write(current)
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    notices.push(error.message)
  }
  return {
    get: () => current,
    update(wanted) {
      const next = settingsSchema.parse({ ...current, ...wanted })
      write(next)
      change(next)
    },
    note(wanted) {
      const next = settingsSchema.parse({ ...current, ...wanted })
      try {
        write(next)
      } catch (error) {
        process.stderr.write(`eyeshot: ${String(error)}\n`)
      }
      change(next)
    },
    notices,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function open(file: string): Store<Settings> {
  const store = new Store<Settings>({
    cwd: dirname(file),
    name: basename(file, '.json'),
    clearInvalidConfig: false,
  })
  // It answers every window that asks where the settings are; none of ours does.
  closeLooseChannels()
  return store
}

/** Written whole or not at all, so that a kill leaves the copy before it. */
function keepCopy(file: string): void {
  const half = `${lastGood(file)}.tmp-copy`
  copyFileSync(file, half)
  renameSync(half, lastGood(file))
}

function unwritable(file: string, error: unknown): FailureError {
  const reason = error instanceof Error ? error.message : String(error)
  const message = t(
    'The settings could not be saved in {{folder}} ({{reason}}). Make room or allow writing there, then try again.',
    { folder: dirname(file), reason },
  )
  return new FailureError(makeFailure('settings-failed', message))
}
