import { arch, release } from 'node:os'
import { join } from 'node:path'
import { app, screen } from 'electron'
import { t } from '../../common/i18n.ts'
import type { SettingsView } from '../../common/settings-view.ts'
import type { Conversation } from '../core/conversation.ts'
import { diagnosticsText } from '../core/diagnostics.ts'
import { bugEvent } from '../core/log-events.ts'
import { redact } from '../core/redact.ts'
import { readLog } from '../node/log-file.ts'
import { userDataDir } from '../node/paths.ts'
import { log, openLog } from '../platform/log.ts'
import { kindOf } from '../windows/create-window.ts'

const folder = () => join(userDataDir(), 'logs')

/** Lines of the log that go into a report. */
const reportedLines = 200

let bugs = 0

/**
 * Opens the log and writes to it what dies and what goes wrong. A bug ends what it happened in, not
 * the app: settings and answers are written whole or not at all, whatever else is broken.
 */
export function watchApp(): void {
  openLog(folder())
  app.on('render-process-gone', (_, contents, { reason, exitCode }) => {
    const window = kindOf(contents.id)
    if (window === undefined || reason === 'clean-exit') return
    log({ event: 'window-died', window, reason: reason as 'crashed', exit: exitCode })
  })
  app.on('child-process-gone', (_, { type, reason, exitCode, name }) => {
    // The app's own processes say so themselves, and leave when idle.
    if (reason === 'clean-exit' || name?.startsWith('eyeshot ')) return
    log({
      event: 'process-died',
      kind: type as 'GPU',
      reason: reason as 'crashed',
      exit: exitCode,
    })
  })
  app.on('quit', () => log({ event: 'quit' }))
  const onBug = (error: unknown) => {
    bugs += 1
    log(bugEvent(error))
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`eyeshot: ${redact(text)}\n`)
  }
  process.on('uncaughtException', onBug)
  process.on('unhandledRejection', onBug)
}

/** What the user should know of bugs that were met. */
export function bugNotices(): string[] {
  if (bugs === 0) return []
  return [
    t(
      'Something went wrong inside Eyeshot. It goes on; if something does not work, start it again, and report it with the diagnostics in About.',
    ),
  ]
}

/** Logs that the app is up. */
export function logStart({ settings, notices }: SettingsView): void {
  log({
    event: 'started',
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    providers: settings.providers.length,
    notices: notices.length,
    localOnly: settings.localOnly,
    packaged: app.isPackaged,
  })
}

/** Logs how the runs of a conversation end. */
export function logRuns(conversation: Conversation): void {
  let startedAt = 0
  conversation.observe(({ event }) => {
    if (event.type === 'begin') startedAt = performance.now()
    if (event.type !== 'done' && event.type !== 'failed' && event.type !== 'stopped') return
    const { code, status } = event.type === 'failed' ? event.failure : {}
    log({
      event: 'run-ended',
      outcome: event.type,
      local: conversation.action.run === 'local',
      pictures: conversation.images.length,
      ms: Math.round(performance.now() - startedAt),
      ...(code === undefined ? {} : { code }),
      ...(status === undefined ? {} : { status }),
    })
  })
}

/** The text of a report, from what the settings window shows. */
export function diagnostics(view: SettingsView): string {
  return diagnosticsText({
    versions: view.versions,
    system: `${process.platform} ${release()} ${arch()}`,
    session: process.env['XDG_SESSION_TYPE'] ?? '',
    displays: screen.getAllDisplays().map(({ size, scaleFactor }) => ({
      ...size,
      scale: scaleFactor,
    })),
    hotkeys: view.hotkeys,
    settings: view.settings,
    presets: view.presets.map(({ id }) => id),
    notices: view.notices.length,
    log: readLog(folder(), reportedLines),
  })
}
