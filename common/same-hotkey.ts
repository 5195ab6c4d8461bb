const spellings: Readonly<Record<string, string>> = {
  ctrl: 'control',
  cmd: 'command',
  option: 'alt',
  meta: 'super',
  return: 'enter',
  escape: 'esc',
}

/** Whether two accelerators in Electron's notation are one hotkey, however they are spelled. */
export function sameHotkey(a: string, b: string, platform: string): boolean {
  return spelled(a, platform) === spelled(b, platform)
}

function spelled(accelerator: string, platform: string): string {
  const keys = accelerator.toLowerCase().split('+')
  const plain = keys.map((key) => {
    const control = platform === 'darwin' ? 'command' : 'control'
    if (key === 'commandorcontrol' || key === 'cmdorctrl') return control
    // Where there is no Command key, Electron takes the Super key for Meta alone.
    return platform === 'darwin' && key === 'meta' ? 'command' : (spellings[key] ?? key)
  })
  const last = plain.pop() ?? ''
  return [...plain.sort(), last].join('+')
}
