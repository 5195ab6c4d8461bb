import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { t } from '../../common/i18n.ts'
import { defaultSettings, type Settings } from '../../common/settings.ts'
import { parseSettings } from '../core/settings-migration.ts'

export interface LoadedSettings {
  readonly settings: Settings
  /** What happened while loading that the user should know. */
  readonly notices: readonly string[]
}

/**
 * Reads the settings file. One that cannot be read is moved aside and the last good copy, or the
 * defaults, take its place; the notices say so.
 */
export function loadSettings(file: string): LoadedSettings {
  sweep(file)
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

/** The copy of the settings before the last write, beside their file. */
export function lastGood(file: string): string {
  return join(dirname(file), 'config.last-good.json')
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
