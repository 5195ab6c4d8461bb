import { describe, expect, it } from 'vitest'
import { autostartEntry } from '../../../main/core/autostart-entry.ts'

const exec = (...command: [string, ...string[]]) =>
  /^Exec=(.*)$/m.exec(autostartEntry(command))?.[1]

describe('autostartEntry', () => {
  it('starts the app without a window', () => {
    const entry = autostartEntry(['/opt/Eyeshot/eyeshot'])
    expect(entry.startsWith('[Desktop Entry]\nType=Application\nName=Eyeshot\n')).toBe(true)
    expect(exec('/opt/Eyeshot/eyeshot')).toBe('/opt/Eyeshot/eyeshot --hidden')
  })

  it('quotes what the specification reserves', () => {
    expect(exec('/home/a b/eyeshot')).toBe('"/home/a b/eyeshot" --hidden')
    expect(exec('/x', '50%')).toBe('/x 50%% --hidden')
    expect(exec('/a"$b')).toBe('"/a\\\\"\\\\$b" --hidden')
  })
})
