import type { Point, Rect } from '../../../common/geometry.ts'
import type { WindowsOnScreen } from '../../core/ports.ts'
import { withX, type XConnection } from './connection.ts'

/** Longest title and name that are kept, in characters. */
const longestText = 200

const everyWorkspace = 0xffffffff

type SystemWindow = WindowsOnScreen['windows'][number]

/**
 * The windows on the screen of the X server, from top to bottom, as the window manager tells them
 * (Extended Window Manager Hints), and the pointer. In device pixels of the desktop.
 *
 * @param own id of the process whose windows are left out
 * @returns undefined where no window manager tells
 */
export async function listX11Windows(
  own: number,
): Promise<{ readonly windows: readonly SystemWindow[]; readonly pointer: Point } | undefined> {
  return await withX(async (server) => {
    const { root } = server
    const [stack, pointer, active, workspace] = await Promise.all([
      server.numbers(root, '_NET_CLIENT_LIST_STACKING'),
      server.pointer(),
      server.numbers(root, '_NET_ACTIVE_WINDOW'),
      server.numbers(root, '_NET_CURRENT_DESKTOP'),
    ])
    const [manager] = await server.numbers(root, '_NET_SUPPORTING_WM_CHECK')
    if (manager === undefined) return undefined
    const context = { own, active: active[0], workspace: workspace[0] }
    const windows = await Promise.all(
      // One that closed meanwhile is not there any more.
      stack.toReversed().map((window) => look(server, window, context).catch(() => undefined)),
    )
    return { windows: windows.filter((window) => window !== undefined), pointer }
  })
}

interface LookContext {
  readonly own: number
  readonly active: number | undefined
  readonly workspace: number | undefined
}

/** @returns undefined for one that is not to be seen, for the desktop's own, and for ours */
async function look(
  server: XConnection,
  window: number,
  { own, active, workspace }: LookContext,
): Promise<SystemWindow | undefined> {
  const [pid, on, states, hidden, types, desktop, isViewable] = await Promise.all([
    server.numbers(window, '_NET_WM_PID'),
    server.numbers(window, '_NET_WM_DESKTOP'),
    server.numbers(window, '_NET_WM_STATE'),
    server.atom('_NET_WM_STATE_HIDDEN'),
    server.numbers(window, '_NET_WM_WINDOW_TYPE'),
    server.atom('_NET_WM_WINDOW_TYPE_DESKTOP'),
    server.isViewable(window),
  ])
  const isElsewhere = on[0] !== undefined && on[0] !== everyWorkspace && on[0] !== workspace
  if (pid[0] === own || !isViewable || isElsewhere) return undefined
  if (states.includes(hidden) || types.includes(desktop)) return undefined
  const [frame, title, app] = await Promise.all([
    frameOf(server, window),
    titleOf(server, window),
    programOf(server, window),
  ])
  return { frame, title, app, isActive: window === active }
}

/** The window with what the manager draws around it, without the shadow that it draws itself. */
async function frameOf(server: XConnection, window: number): Promise<Rect> {
  const [at, size, around, shadow] = await Promise.all([
    server.origin(window),
    server.size(window),
    server.numbers(window, '_NET_FRAME_EXTENTS'),
    server.numbers(window, '_GTK_FRAME_EXTENTS'),
  ])
  const wider = (side: number) => (around[side] ?? 0) - (shadow[side] ?? 0)
  // Left, right, top, bottom.
  return {
    x: at.x - wider(0),
    y: at.y - wider(2),
    width: size.width + wider(0) + wider(1),
    height: size.height + wider(2) + wider(3),
  }
}

async function titleOf(server: XConnection, window: number): Promise<string> {
  const title = (await server.bytes(window, '_NET_WM_NAME')).toString('utf8')
  const text = title === '' ? (await server.bytes(window, 'WM_NAME')).toString('latin1') : title
  return text.slice(0, longestText)
}

/** The second of the two names of a window's class. */
async function programOf(server: XConnection, window: number): Promise<string> {
  const names = (await server.bytes(window, 'WM_CLASS')).toString('latin1').split('\0')
  return (names[1] ?? '').slice(0, longestText)
}
