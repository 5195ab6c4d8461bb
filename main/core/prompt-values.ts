import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { Settings } from '../../common/settings.ts'
import { namesIn, sourcesOf } from '../../common/template.ts'
import { makeFailure } from './errors.ts'
import type { ActiveWindow } from './ports.ts'
import type { PromptVariables } from './prompt.ts'

/** Where the values of a prompt's variables come from. */
export interface ValueSources {
  readonly settings: () => Settings
  /** English name of the language that answers are wanted in. */
  readonly language: () => string
  readonly clipboard: () => Promise<string>
  /** The text of the selection, read on this computer. */
  readonly selectionText: () => Promise<string>
  readonly window: ActiveWindow | undefined
  readonly now: () => Date
}

/** Characters of a value that go into a prompt; a clipboard can hold a whole book. */
const longest = 20_000

/**
 * The values that a template names, and no others: nothing is read that is not asked for.
 * Throws a FailureError (`invalid-input`) where the user did not allow what it names, and what the
 * sources throw.
 */
export async function promptValues(
  template: string,
  sources: ValueSources,
): Promise<PromptVariables> {
  const names = namesIn(template)
  const { promptSources } = sources.settings()
  for (const source of sourcesOf(template)) if (!promptSources[source]) throw refused(source)
  const here = (value: string | undefined) => (value || 'not available here').slice(0, longest)
  return {
    language: sources.language(),
    date: isoDate(sources.now()),
    ...(names.includes('clipboard') ? { clipboard: here(await sources.clipboard()) } : {}),
    ...(names.includes('selection_text')
      ? { selection_text: here(await sources.selectionText()) }
      : {}),
    ...(names.includes('app') ? { app: here(sources.window?.app) } : {}),
    ...(names.includes('window_title') ? { window_title: here(sources.window?.title) } : {}),
  }
}

function refused(source: 'clipboard' | 'window'): FailureError {
  const message =
    source === 'clipboard'
      ? t('This prompt uses the clipboard. Allow that in the settings, under Privacy.')
      : t(
          'This prompt uses the name of the active window. Allow that in the settings, under Privacy.',
        )
  return new FailureError(makeFailure('invalid-input', message))
}

/** The local day, as 2026-01-31. */
function isoDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
