import { app, screen } from 'electron'
import { doctorText } from '../core/doctor.ts'
import type { Keychain } from '../core/ports.ts'
import { desktopBinding } from '../platform/desktop-binding.ts'
import type { Hotkeys } from '../platform/hotkeys.ts'
import { versions } from './settings-view.ts'
import type { Wayland } from './wayland.ts'

/** What `eyeshot doctor` prints where the app is running. */
export async function doctor(
  keychain: Keychain,
  hotkeys: Hotkeys,
  wayland: Wayland | undefined,
): Promise<string> {
  // Only now: it brings the D-Bus library.
  const { gatherFacts } = await import('../node/doctor.ts')
  const running = {
    hotkeys: hotkeys.views(),
    bindingFor: (action: string) => desktopBinding(hotkeys, action),
    heldByDesktop: wayland?.holdsKeys(),
    displays: screen.getAllDisplays().map(({ size, scaleFactor }) => ({
      ...size,
      scale: scaleFactor,
    })),
    ozone: app.commandLine.getSwitchValue('ozone-platform'),
  }
  return doctorText({ ...(await gatherFacts(keychain, versions())), running })
}
