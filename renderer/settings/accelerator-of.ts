/** What of a key press matters for a hotkey. */
export interface KeyPress {
  /** Physical key, as in `KeyboardEvent.code`. */
  readonly code: string
  /** What the key types on the user's layout, as in `KeyboardEvent.key`. */
  readonly key: string
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

type Modifiers = Pick<KeyPress, 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>

const modifierKeys = new Set(['Meta', 'OS', 'Control', 'Alt', 'AltGraph', 'Shift', 'Super'])

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  '+': 'Plus',
}

/**
 * A key press in Electron's accelerator notation.
 *
 * @returns undefined while only modifiers are held, or for a single key that would be lost to typing
 */
export function acceleratorOf(press: KeyPress, platform: string): string | undefined {
  if (modifierKeys.has(press.key)) return undefined
  const modifiers = modifiersOf(press, platform)
  const key = keyName(press)
  if (key === undefined) return undefined
  const alone = /^F\d{1,2}$/.test(key) || key === 'PrintScreen'
  const onlyShift = modifiers.every((modifier) => modifier === 'Shift')
  return onlyShift && !alone ? undefined : [...modifiers, key].join('+')
}

/** The modifiers that are held, in Electron's notation; empty for none. */
export function heldModifiers(press: Modifiers, platform: string): string {
  return modifiersOf(press, platform).join('+')
}

function modifiersOf(press: Modifiers, platform: string): string[] {
  return [
    ...(press.metaKey ? [platform === 'darwin' ? 'Command' : 'Super'] : []),
    ...(press.ctrlKey ? ['Control'] : []),
    ...(press.altKey ? [platform === 'darwin' ? 'Option' : 'Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
  ]
}

function keyName({ code, key }: KeyPress): string | undefined {
  // Shift changes what a digit key types, but not which key it is.
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  const named = namedKeys[key]
  if (named !== undefined) return named
  if (/^[!-~]$/.test(key)) return key.toUpperCase()
  // Electron names ASCII keys only. Option and other scripts type more, but the key has a letter.
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined && (key.length === 1 || key === 'Dead')) return letter
  return /^(F\d{1,2}|PrintScreen|Home|End|PageUp|PageDown|Insert|Delete|Tab|Backspace)$/.test(key)
    ? key
    : undefined
}
