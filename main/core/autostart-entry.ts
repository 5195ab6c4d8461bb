/** How the app is started by the system; the first word is a program, others its arguments. */
export type StartCommand = readonly [string, ...string[]]

/**
 * An XDG autostart file (Desktop Entry Specification 1.5) that starts the app without a window.
 */
export function autostartEntry(command: StartCommand): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Eyeshot',
    `Exec=${[...command, '--hidden'].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/** A word of an Exec line: quoted, then escaped as every string of the file is. */
function quoted(word: string): string {
  const doubled = word.replaceAll('%', '%%')
  if (/^[\w@%+=:,./-]+$/.test(doubled)) return doubled
  return `"${doubled.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('\\', '\\\\')
}
