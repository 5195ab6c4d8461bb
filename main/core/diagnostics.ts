import type { Settings } from '../../common/settings.ts'
import type { HotkeyView } from '../../common/settings-view.ts'
import { readLogLine } from './log-events.ts'

/** What a report of a problem needs besides the log. */
export interface DiagnosticFacts {
  readonly versions: Readonly<Record<string, string>>
  /** Of the operating system: its name, version and processor. */
  readonly system: string
  /** `x11`, `wayland` or whatever the system calls its session; empty elsewhere. */
  readonly session: string
  readonly displays: readonly {
    /** In DIP. */
    readonly width: number
    readonly height: number
    readonly scale: number
  }[]
  readonly hotkeys: readonly HotkeyView[]
  readonly settings: Settings
  /** Ids of the presets that there are. */
  readonly presets: readonly string[]
  readonly notices: number
  /** Lines of the log, the newest last. */
  readonly log: readonly string[]
}

/**
 * The text that is shown and copied for a report of a problem: versions, figures, choices from
 * lists, and the log. Nothing that the user typed is in it, such as names, addresses or prompts.
 */
export function diagnosticsText(facts: DiagnosticFacts): string {
  const { settings, hotkeys } = facts
  const count = (state: HotkeyView['state']) =>
    hotkeys.filter((hotkey) => hotkey.state === state).length
  const providers = settings.providers.map(({ preset = '' }) =>
    facts.presets.includes(preset) ? preset : 'custom',
  )
  const rows: [string, string | number | boolean][] = [
    ...Object.entries(facts.versions),
    ['System', facts.system],
    ['Session', /^(x11|wayland|tty)$/.test(facts.session) ? facts.session : '-'],
    [
      'Displays',
      facts.displays.map((one) => `${one.width}x${one.height} @${one.scale}`).join(', '),
    ],
    ['Hotkeys', `${count('live')} live, ${count('failed')} failed`],
    ['Providers', providers.join(', ') || 'none'],
    ['Own actions', settings.actions.length],
    ['Local only', settings.localOnly],
    ['Looked at first', settings.privacy.inspect],
    ['History kept', settings.history.keep],
    ['Languages read', settings.ocrLanguages.join(', ') || 'guessed'],
    ['Notices', facts.notices],
  ]
  const log = facts.log.map(readLogLine).filter((line) => line !== undefined)
  return [
    ...rows.map(([name, value]) => `${name}: ${value}`),
    '',
    `Log (${log.length}):`,
    ...log,
  ].join('\n')
}
