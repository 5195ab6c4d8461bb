import { readFile } from 'node:fs/promises'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { defaultSettings, type Settings } from '../../common/settings.ts'
import { makeFailure } from '../core/errors.ts'
import { parseSettings } from '../core/settings-migration.ts'
import { fieldOf, parseJson } from '../core/shape.ts'
import { settingsFile } from './paths.ts'

/**
 * The app's settings, read only; the defaults where there is no file yet. Throws a FailureError
 * (`invalid-input`) where the file cannot be read or understood.
 */
export async function readSettings(file = settingsFile()): Promise<Settings> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = fieldOf(error, 'code')
    if (code === 'ENOENT') return defaultSettings(process.platform)
    throw unreadable(file, `The settings cannot be read (${String(code)}).`)
  }
  const raw = parseJson(text)
  if (raw === undefined) throw unreadable(file, 'The settings are damaged.')
  try {
    return parseSettings(raw, process.platform)
  } catch (error) {
    throw error instanceof FailureError ? unreadable(file, error.message) : error
  }
}

function unreadable(file: string, problem: string): FailureError {
  return new FailureError(
    makeFailure(
      'invalid-input',
      t(
        '{{problem}} Start the app, which keeps a backup and mends them, or move the file away: {{file}}',
        { problem, file },
      ),
    ),
  )
}
