import { readFile, unlink } from 'node:fs/promises'
import { flag, screenshotFile } from '../../core/portals.ts'
import type { Bus } from '../dbus.ts'
import { request } from './portal.ts'

/**
 * A picture of the whole desktop by `org.freedesktop.portal.Screenshot`: an encoded file's bytes. The
 * desktop asks the user the first time and remembers the answer. Its file, which some desktops put
 * among the user's pictures, is removed.
 *
 * @returns 'refused' where the user said no, 'failed' where no picture came for another reason
 */
export async function portalScreenshot(
  bus: Bus,
  signal: AbortSignal,
): Promise<Buffer | 'refused' | 'failed'> {
  const response = await request(
    bus,
    {
      interface: 'org.freedesktop.portal.Screenshot',
      member: 'Screenshot',
      signature: 'sa{sv}',
      body: [''],
      options: { interactive: flag(false) },
    },
    signal,
  ).catch(() => ({ kind: 'ended' }) as const)
  if (response.kind !== 'done') return response.kind === 'refused' ? 'refused' : 'failed'
  const file = screenshotFile(response.results)
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || bytes === undefined) return 'failed'
  await unlink(file).catch(() => undefined)
  return bytes
}
