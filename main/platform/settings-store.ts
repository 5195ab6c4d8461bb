import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Store from 'electron-store'
import { t } from '../../common/i18n.ts'
import { defaultSettings, type Settings, settingsSchema } from '../../common/settings.ts'
import { parseSettings } from '../core/settings-migration.ts'

export type SettingsListener = (settings: Settings, before: Settings) => void

export interface SettingsStore {
  get(): Settings
  /** Checks, writes and tells the listeners. Throws where the change does not fit the schema. */
  update(change: Partial<Settings>): void
  /** What happened while loading that the user should know. */
  readonly notices: readonly string[]
  /** @returns what ends the subscription */
  onChange(listener: SettingsListener): () => void
}

/**
 * Opens the settings file. One that cannot be read is moved aside and the last good copy, or the
 * defaults, take its place; the notices say so.
 */
export function openSettings(file: string): SettingsStore {
  const { settings: loaded, notices } = load(file)
  const store = new Store<Settings>({
    cwd: dirname(file),
    name: basename(file, '.json'),
    clearInvalidConfig: false,
  })
  const listeners = new Set<SettingsListener>()
  let current = loaded
  const write = (settings: Settings) => {
    store.store = settings
    copyFileSync(file, lastGood(file))
    current = settings
  }
  write(loaded)
  return {
    get: () => current,
    update(change) {
      const before = current
      write(settingsSchema.parse({ ...current, ...change }))
      for (const listener of listeners) listener(current, before)
    },
    notices,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function load(file: string): { settings: Settings; notices: string[] } {
  const defaults = defaultSettings(process.platform)
  if (!existsSync(file)) return { settings: defaults, notices: [] }
  try {
    return { settings: read(file), notices: [] }
  } catch (error) {
    const aside = join(dirname(file), `config.corrupt-${Date.now()}.json`)
    renameSync(file, aside)
    const reason = error instanceof Error ? error.message : String(error)
    const kept = t('The settings file could not be read ({{reason}}) and was kept as {{file}}.', {
      reason,
      file: aside,
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

function read(file: string): Settings {
  return parseSettings(JSON.parse(readFileSync(file, 'utf8')), process.platform)
}

function lastGood(file: string): string {
  return join(dirname(file), 'config.last-good.json')
}
