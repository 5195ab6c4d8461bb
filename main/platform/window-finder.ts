import { screen } from 'electron'
import { Window } from 'node-screenshots'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { WindowFinder, WindowsOnScreen } from '../core/ports.ts'
import { windowProblem } from '../core/window-problem.ts'
import { listX11Windows } from '../node/x11/list-windows.ts'
import { windowsOfLibrary } from './library-windows.ts'

/** Asks the X server on Linux, and the capture library elsewhere. */
export function createWindowFinder(): WindowFinder {
  const isLinux = process.platform === 'linux'
  const check = () => {
    const problem = windowProblem(process)
    if (problem !== undefined) throw failure(problem)
  }
  return {
    check,
    async find() {
      check()
      try {
        return isLinux ? await onX11() : onOthers()
      } catch (error) {
        if (error instanceof FailureError) throw error
        const detail = error instanceof Error ? error.message : String(error)
        throw failure(
          t('The windows could not be found ({{detail}}). Select a region instead.', { detail }),
        )
      }
    },
  }
}

async function onX11(): Promise<WindowsOnScreen> {
  const found = await listX11Windows(process.pid)
  if (found === undefined) {
    throw failure(t('No window manager tells where the windows are. Select a region instead.'))
  }
  const displays = screen
    .getAllDisplays()
    .map(({ id, nativeOrigin: { x, y } }) => ({ id, origin: { x, y } }))
  return { unit: 'pixel', displays, ...found }
}

/** macOS counts in DIP, Windows in device pixels. */
function onOthers(): WindowsOnScreen {
  const isMac = process.platform === 'darwin'
  const place = (at: Electron.Point) => (isMac ? at : screen.dipToScreenPoint(at))
  return {
    unit: isMac ? 'dip' : 'pixel',
    windows: windowsOfLibrary(Window.all(), process.pid),
    displays: screen.getAllDisplays().map(({ id, bounds: { x, y } }) => {
      return { id, origin: place({ x, y }) }
    }),
    pointer: place(screen.getCursorScreenPoint()),
  }
}

function failure(message: string): FailureError {
  return new FailureError({ code: 'capture-failed', message })
}
