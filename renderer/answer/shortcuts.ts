import { t } from '../../common/i18n.ts'

/** What a key of the answer window does. */
export type Command =
  | 'leave'
  | 'retry'
  | 'other-model'
  | 'ask-further'
  | 'copy'
  | 'find'
  | 'pin'
  | 'picture'
  | 'larger'
  | 'smaller'
  | 'normal'
  | 'clearer'
  | 'fainter'
  | 'explain'
  | 'sheet'

interface Shortcut {
  readonly command: Command
  /** As it is shown; `Ctrl` is Command on a Mac. */
  readonly keys: readonly string[]
  /** Values of `KeyboardEvent.key`, in lower case. */
  readonly match: readonly string[]
  readonly ctrl: boolean
  readonly shift?: boolean
  readonly says: () => string
}

/** Every key of the window, in the order of the sheet. */
export const shortcuts: readonly Shortcut[] = [
  {
    command: 'leave',
    keys: ['Esc'],
    match: ['escape'],
    ctrl: false,
    says: () => t('Stop; again: close'),
  },
  { command: 'retry', keys: ['Ctrl', 'R'], match: ['r'], ctrl: true, says: () => t('Retry') },
  {
    command: 'other-model',
    keys: ['Ctrl', 'M'],
    match: ['m'],
    ctrl: true,
    says: () => t('Ask another model'),
  },
  {
    command: 'ask-further',
    keys: ['Ctrl', 'L'],
    match: ['l'],
    ctrl: true,
    says: () => t('Ask further'),
  },
  {
    command: 'copy',
    keys: ['Ctrl', 'Shift', 'C'],
    match: ['c'],
    ctrl: true,
    shift: true,
    says: () => t('Copy the answer'),
  },
  {
    command: 'find',
    keys: ['Ctrl', 'F'],
    match: ['f'],
    ctrl: true,
    says: () => t('Find in this window'),
  },
  {
    command: 'explain',
    keys: ['Ctrl', 'Enter'],
    match: ['enter'],
    ctrl: true,
    says: () => t('Explain a text that was read'),
  },
  { command: 'pin', keys: ['Ctrl', 'P'], match: ['p'], ctrl: true, says: () => t('Pin') },
  {
    command: 'picture',
    keys: ['Ctrl', 'O'],
    match: ['o'],
    ctrl: true,
    says: () => t('Look at the picture'),
  },
  {
    command: 'larger',
    keys: ['Ctrl', '+'],
    match: ['+', '='],
    ctrl: true,
    says: () => t('Larger text'),
  },
  {
    command: 'smaller',
    keys: ['Ctrl', '-'],
    match: ['-'],
    ctrl: true,
    says: () => t('Smaller text'),
  },
  {
    command: 'normal',
    keys: ['Ctrl', '0'],
    match: ['0'],
    ctrl: true,
    says: () => t('Normal text'),
  },
  {
    command: 'fainter',
    keys: ['Ctrl', ','],
    match: [','],
    ctrl: true,
    says: () => t('Let more shine through'),
  },
  {
    command: 'clearer',
    keys: ['Ctrl', '.'],
    match: ['.'],
    ctrl: true,
    says: () => t('Let less shine through'),
  },
  { command: 'sheet', keys: ['?'], match: ['?'], ctrl: false, says: () => t('Show these keys') },
  { command: 'sheet', keys: ['F1'], match: ['f1'], ctrl: false, says: () => t('Show these keys') },
]

/** Whether this is a Mac, where Command takes the place of Control. */
export const isMac = /^mac/i.test(navigator.platform)

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
}

/** Keys as they are written on this system. */
export function keyWords(keys: readonly string[]): string {
  const names = keys.map((key) => signs[key] ?? (isMac ? macNames[key] : undefined) ?? printed(key))
  return names.join(isMac ? '' : ' + ')
}

/** What is printed on the key of this language's keyboards. */
function printed(key: string): string {
  switch (key) {
    case 'Ctrl':
      return t('Ctrl')
    case 'Shift':
      return t('Shift')
    case 'Esc':
      return t('Esc')
    default:
      return key
  }
}

const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

/** What a key press asks for; a sign that is typed into a field asks for nothing. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const ctrl = isMac ? event.metaKey : event.ctrlKey
  if (event.altKey) return undefined
  const key = event.key.toLowerCase()
  const found = shortcuts.find(
    (one) =>
      one.match.includes(key) &&
      one.ctrl === ctrl &&
      // Signs are told by the sign itself, wherever the layout has them.
      (one.shift ?? (/[a-z]/.test(key) ? false : event.shiftKey)) === event.shiftKey,
  )
  return found?.command === 'sheet' && key === '?' && isTyping(event.target)
    ? undefined
    : found?.command
}

/** Whether keys go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}
