import { z } from 'zod'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import {
  defaultSettings,
  type Settings,
  settingsSchema,
  settingsVersion,
} from '../../common/settings.ts'
import { makeFailure } from './errors.ts'
import { fieldOf } from './shape.ts'

/**
 * Settings as they were read, of whichever version, with the defaults where a field is missing.
 * Throws a FailureError (`invalid-input`) that says what is wrong.
 *
 * @param platform a value of `process.platform`
 */
export function parseSettings(raw: unknown, platform: string): Settings {
  const defaults = defaultSettings(platform)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw invalid(t('The settings are no JSON object.'))
  }
  // What a first start leaves before anything was set.
  if (Object.keys(raw).length === 0) return defaults
  const version = fieldOf(raw, 'version')
  if (typeof version === 'number' && version > settingsVersion) {
    throw invalid(
      t(
        'The settings are of a newer Eyeshot (version {{version}}, this one knows {{settingsVersion}}). Update Eyeshot.',
        { version, settingsVersion },
      ),
    )
  }
  if (version !== settingsVersion) throw invalid(t('The settings say no version that is known.'))
  const hotkeys = fieldOf(raw, 'hotkeys')
  const privacy = fieldOf(raw, 'privacy')
  const filled = {
    ...defaults,
    ...raw,
    ...(typeof hotkeys === 'object' ? { hotkeys: { ...defaults.hotkeys, ...hotkeys } } : {}),
    ...(typeof privacy === 'object' ? { privacy: { ...defaults.privacy, ...privacy } } : {}),
  }
  const parsed = settingsSchema.safeParse(filled)
  if (!parsed.success)
    throw invalid(t('The settings are damaged: {{issue}}.', { issue: firstIssue(parsed.error) }))
  return parsed.data
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'unknown' : `${z.core.toDotPath(issue.path)}: ${issue.message}`
}

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}
