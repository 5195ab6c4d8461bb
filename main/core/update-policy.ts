/** What can be done with a newer version that was found. */
export type UpdateWay = 'install' | 'by-hand'

/**
 * Whether a package may replace itself: only where the system checks whose it is first. macOS always
 * does; the Windows updater leaves it out where the package does not name its publisher; packages for
 * Linux carry no signature.
 *
 * @param platform a value of `process.platform`
 * @param config text of the package's `app-update.yml`
 */
export function updateWay(platform: string, config: string): UpdateWay {
  if (platform === 'darwin') return 'install'
  return platform === 'win32' && /^publisherName:[ \t]*(\S|\n[ \t]*- \S)/m.test(config)
    ? 'install'
    : 'by-hand'
}

/** A version as packages have it, which may be shown; undefined for anything else. */
export function versionOf(text: string): string | undefined {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[\w.]{1,20})?$/.test(text) ? text : undefined
}
