/** Runs what follows in a D-Bus session with an unlocked keyring of its own. */
export const keyringSession = [
  'dbus-run-session',
  '--',
  'sh',
  '-c',
  'eval "$(printf test | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"',
  'sh',
]
