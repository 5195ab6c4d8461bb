const names: Readonly<Record<string, string>> = {
  PrintScreen: 'Print',
  Plus: 'plus',
  Space: 'space',
  PageUp: 'Prior',
  PageDown: 'Next',
  Backspace: 'BackSpace',
}

/**
 * The name that X11 and Wayland have for a key.
 *
 * @param key in Electron's notation
 */
export function keysym(key: string): string {
  return names[key] ?? (/^[A-Z]$/.test(key) ? key.toLowerCase() : key)
}
