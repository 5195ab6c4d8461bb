import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import type { WindowKind } from '../../common/ipc.ts'
import { appScheme } from '../platform/app-scheme.ts'
import { diagramSession, windowSession } from '../platform/net.ts'
import { protectContent } from './content-protection.ts'
import type { WindowContext } from './options.ts'

const kinds = new Map<number, WindowKind>()

/** What the options of a window of this kind are made of. */
export function windowContext(kind: WindowKind): WindowContext {
  return {
    session: kind === 'diagram' ? diagramSession() : windowSession(),
    preload: join(app.getAppPath(), `out/preload/${kind}.cjs`),
    packaged: app.isPackaged,
    platform: process.platform,
    icon: join(app.getAppPath(), 'assets/icons/icon.png'),
  }
}

/** Creates a window that can go nowhere else, and loads its page. */
export function createWindow(
  kind: WindowKind,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1d22' : '#ffffff',
    ...options,
  })
  const { webContents } = window
  const { id } = webContents
  kinds.set(id, kind)
  webContents.once('destroyed', () => kinds.delete(id))
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-frame-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  // The page's own title would replace the window's.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.removeMenu()
  protectContent(kind, window)
  // A window closed while it loads rejects; there is nobody left to tell.
  window.loadURL(pageUrl(kind)).catch(() => undefined)
  return window
}

/** The only page that a window of this kind shows. */
export function pageUrl(kind: WindowKind): string {
  return `${appScheme}://app/${kind}/index.html`
}

/** Which kind of window a WebContents id belongs to. */
export function kindOf(webContentsId: number): WindowKind | undefined {
  return kinds.get(webContentsId)
}
