import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Rect } from '../../../common/geometry.ts'
import { enterServer, startServer } from './x-server.ts'

const run = promisify(execFile)

/** Displays of an X server of their own, which tests plug and unplug. */
export interface Displays {
  /** Lays displays out, in device pixels; the first one is the primary one. */
  arrange(places: readonly Rect[]): Promise<void>
  stop(): Promise<void>
}

/** Xorg with the driver that drives nothing: it has 16 outputs, and takes no real screen or keys. */
const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "none"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Screen"
  Identifier "screen"
  Device "none"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 4000 3000
  EndSubSection
EndSection
`

/** Past the wrapper that lets only a console's user start it. */
const server = '/usr/lib/xorg/Xorg'

/** How many outputs are used. */
const outputs = 3

/**
 * Starts the server with a window manager, and makes it this process's display until it stops. This
 * driver turns no output; `turned-display.ts` has one that does. Throws where the machine has no such
 * server, or it cannot start.
 */
export async function startDisplays(places: readonly Rect[]): Promise<Displays> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-xorg-'))
  const file = join(folder, 'xorg.conf')
  await writeFile(file, configuration)
  const log = join(folder, 'log')
  const words = ['-config', file, '-logfile', log, '-configdir', folder]
  const others = ['-novtswitch', '-sharevts', '-noreset', '-nolisten', 'tcp']
  const stop = await enterServer(startServer(server, [...words, ...others])).catch(
    async (error) => {
      const said = await readFile(log, 'utf8').catch(() => '')
      const end = said.trimEnd().split('\n').slice(-8).join('\n')
      throw new Error(`${server} cannot start with its dummy driver here: ${String(error)}\n${end}`)
    },
  )
  const made = new Set<string>()
  const arrange = async (wanted: readonly Rect[]) => {
    for (const { width, height } of wanted) {
      const mode = modeOf(width, height)
      if (made.has(mode)) continue
      made.add(mode)
      await run('xrandr', ['--newmode', mode, ...timing(width, height)])
      for (let index = 0; index < outputs; index += 1) {
        await run('xrandr', ['--addmode', `DUMMY${index}`, mode])
      }
    }
    await run(
      'xrandr',
      Array.from({ length: outputs }, (_, index) => argumentsOf(index, wanted[index])).flat(),
    )
    // Until they are asked for, the server tells programs that nothing is plugged in there.
    await run('xrandr', ['--query'])
  }
  await arrange(places)
  return {
    arrange,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function argumentsOf(index: number, place: Rect | undefined): string[] {
  const output = ['--output', `DUMMY${index}`]
  if (place === undefined) return [...output, '--off']
  const mode = ['--mode', modeOf(place.width, place.height), '--pos', `${place.x}x${place.y}`]
  return [...output, ...mode, ...(index === 0 ? ['--primary'] : [])]
}

const modeOf = (width: number, height: number) => `eyeshot-${width}x${height}`

/** A modeline with short pauses, at 60 pictures a second; its clock is in MHz. */
function timing(width: number, height: number): string[] {
  const clock = ((width + 64) * (height + 16) * 60) / 1e6
  const across = [width, width + 16, width + 32, width + 64]
  const down = [height, height + 4, height + 8, height + 16]
  return [clock.toFixed(2), ...[...across, ...down].map(String)]
}
