import { t } from '../../common/i18n.ts'

const macNames: Readonly<Record<string, string>> = {
  Control: '⌃',
  Option: '⌥',
  Alt: '⌥',
  Shift: '⇧',
  Command: '⌘',
  Super: '⌘',
}

/** A hotkey as the user's keyboard has it. */
export function Accelerator({
  accelerator,
  platform,
}: {
  readonly accelerator: string
  readonly platform: string
}) {
  if (accelerator === '') return <span className="muted">{t('none')}</span>
  const parts = accelerator
    .split('+')
    .map((part) => (platform === 'darwin' ? (macNames[part] ?? part) : part))
    .map((part) => (part === 'Super' && platform === 'win32' ? 'Win' : part))
  return <kbd>{parts.join(platform === 'darwin' ? '' : ' + ')}</kbd>
}
