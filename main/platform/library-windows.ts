import type { Window } from 'node-screenshots'
import type { WindowsOnScreen } from '../core/ports.ts'

type LibraryWindow = Pick<
  Window,
  'pid' | 'appName' | 'title' | 'x' | 'y' | 'z' | 'width' | 'height' | 'isMinimized' | 'isFocused'
>

/**
 * The windows that the capture library names, from top to bottom.
 *
 * @param own id of the process whose windows are left out
 */
export function windowsOfLibrary(
  all: readonly LibraryWindow[],
  own: number,
): WindowsOnScreen['windows'] {
  return all
    .flatMap((window) => {
      try {
        return window.pid() === own || window.isMinimized() ? [] : [read(window)]
      } catch {
        // It closed meanwhile.
        return []
      }
    })
    .toSorted((a, b) => b.z - a.z)
    .map(({ z: _, ...window }) => window)
}

function read(window: LibraryWindow) {
  return {
    z: window.z(),
    frame: { x: window.x(), y: window.y(), width: window.width(), height: window.height() },
    title: window.title(),
    app: window.appName(),
    isActive: window.isFocused(),
  }
}
