import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Store from 'electron-store'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { defaultSettings, type Settings, settingsSchema } from '../../common/settings.ts'
import { makeFailure } from '../core/errors.ts'
import { parseSettings } from '../core/settings-migration.ts'
import { closeLooseChannels } from '../ipc/typed-ipc.ts'

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
 * Opens the settings file. One that cannot be read is moved aside and the last good copy, or the
 * defaults, take its place; where nothing can be written, they hold until the app quits. The
 * notices say so.
 */
export function openSettings(file: string): SettingsStore {
  sweep(file)
  const { settings: loaded, notices } = load(file)
  const listeners = new Set<SettingsListener>()
  let store: Store<Settings> | undefined
  let current = loaded
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
    write(loaded)
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

/** Removes what writes left half done when the app was killed. */
function sweep(file: string): void {
  const left = new RegExp(`^${basename(file, '.json')}(\\.last-good)?\\.json\\.tmp-`)
  try {
    for (const name of readdirSync(dirname(file))) {
      if (left.test(name)) rmSync(join(dirname(file), name), { force: true })
    }
  } catch {
    // No folder yet, or one that cannot be written: nothing to sweep.
  }
}

function unwritable(file: string, error: unknown): FailureError {
  const reason = error instanceof Error ? error.message : String(error)
  const message = t(
    'The settings could not be saved in {{folder}} ({{reason}}). Make room or allow writing there, then try again.',
    { folder: dirname(file), reason },
  )
  return new FailureError(makeFailure('settings-failed', message))
}

function load(file: string): { settings: Settings; notices: string[] } {
  const defaults = defaultSettings(process.platform)
  if (!existsSync(file)) return { settings: defaults, notices: [] }
  try {
    return { settings: read(file), notices: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const kept = t('The settings file could not be read ({{reason}}) and was kept as {{file}}.', {
      reason,
      file: putAside(file),
    })
    try {
      return {
        settings: read(lastGood(file)),
        notices: [`${kept} ${t('The last good settings were restored.')}`],
      }
    } catch {
      return { settings: defaults, notices: [`${kept} ${t('Eyeshot starts with its defaults.')}`] }
    }
  }
}

/** Moves a file out of the way; its new path, or the old one where nothing can be moved. */
function putAside(file: string): string {
  const aside = join(dirname(file), `config.corrupt-${Date.now()}.json`)
  try {
    renameSync(file, aside)
    return aside
  } catch {
    return file
  }
}

function read(file: string): Settings {
  return parseSettings(JSON.parse(readFileSync(file, 'utf8')), process.platform)
}

function lastGood(file: string): string {
  return join(dirname(file), 'config.last-good.json')
}
