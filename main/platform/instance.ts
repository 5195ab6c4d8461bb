import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { t } from '../../common/i18n.ts'
import { parseJson } from '../core/shape.ts'

const startSchema = z.object({ argv: z.string(), folder: z.string() })
const argumentsSchema = z.array(z.string())

/** Holds the single-instance lock; a second start hands its arguments over and leaves. */
export function claimInstance(
  onSecondStart: (argv: readonly string[], folder: string) => void,
): boolean {
  if (!holdsLock()) return false
  app.on('second-instance', (_, argv, folder, data) => {
    const sent = startSchema.safeParse(data)
    const asTyped = argumentsSchema.safeParse(parseJson(sent.data?.argv ?? ''))
    onSecondStart(asTyped.data ?? argv, sent.data?.folder ?? folder)
  })
  return true
}

/**
 * A lock that nobody holds is refused where its folder cannot be written. Chromium's files go to the
 * session's own folder then; settings and history say for themselves that they are not kept.
 */
function holdsLock(): boolean {
  // Chromium sorts a second start's arguments anew, so they come once more as they were. Electron
  // hands over no lists.
  const start = { argv: JSON.stringify(process.argv), folder: process.cwd() }
  if (app.requestSingleInstanceLock(start)) return true
  const folder = app.getPath('userData')
  const session = process.env['XDG_RUNTIME_DIR']
  if (process.platform !== 'linux' || isHeld(folder)) return false
  if (session !== undefined) app.setPath('userData', join(session, 'eyeshot-profile'))
  if (session !== undefined && app.requestSingleInstanceLock(start)) return true
  const text = t(
    'Eyeshot cannot start: nothing can be written in {{folder}}. Make room or allow writing there.',
    { folder },
  )
  process.stderr.write(`eyeshot: ${text}\n`)
  app.exit(1)
  return false
}

/** Whether the process that a lock names is there. */
function isHeld(folder: string): boolean {
  try {
    const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1))
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
