import { type Session, session } from 'electron'
import { appScheme } from './app-scheme.ts'

/** The session of every window: it can load the app's own files and nothing else. */
export function windowSession(): Session {
  return session.fromPartition('windows')
}

/** The session of the window that draws diagrams: it can load its own page and nothing else. */
export function diagramSession(): Session {
  return session.fromPartition('diagram')
}

/** Cuts the windows off from the network and from every permission. Once, after ready. */
export function guardWindowSessions(): void {
  forgetSpelling(session.defaultSession)
  // Pictures of an answer are blobs that its own page made.
  guard(windowSession(), [`${appScheme}://`, `blob:${appScheme}://`])
  guard(diagramSession(), [`${appScheme}://app/diagram/`, `${appScheme}://app/assets/`])
}

/** Cancels every request but to URLs that begin like one of these, and denies every permission. */
function guard(windows: Session, allowed: readonly string[]): void {
  forgetSpelling(windows)
  windows.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !allowed.some((beginning) => url.startsWith(beginning)) })
  })
  windows.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  windows.setPermissionCheckHandler(() => false)
  windows.setDevicePermissionHandler(() => false)
}

/**
 * Chromium would fetch dictionaries from a server of Google for every session, unasked. It looks for
 * them as soon as a session is there, so that besides switching it off its address goes nowhere.
 */
export function forgetSpelling(one: Session): void {
  one.setSpellCheckerDictionaryDownloadURL(`${appScheme}://nowhere/`)
  one.setSpellCheckerEnabled(false)
}
