import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import { msg, t } from '../../common/i18n.ts'
import type { WindowKind } from '../../common/ipc.ts'

/** Window titles in English; people and tests find the windows by them. */
export const windowTitles: Readonly<Record<WindowKind, string>> = {
  overlay: msg('Eyeshot overlay'),
  countdown: msg('Eyeshot countdown'),
  answer: msg('Eyeshot answer'),
  settings: msg('Eyeshot settings'),
  history: msg('Eyeshot history'),
  welcome: 'Eyeshot',
  diagram: 'Eyeshot diagram',
}

export interface WindowContext {
  /** A value of `process.platform`. */
  readonly platform: string
  readonly session: Session
  /** Path of the window's preload script. */
  readonly preload: string
  readonly packaged: boolean
  readonly icon: string
}

/** What every window has: sandboxed, isolated, no Node, no remote content. */
export function webPreferences(context: WindowContext): WebPreferences {
  return {
    session: context.session,
    preload: context.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !context.packaged,
  }
}

/** A window that covers one display; bounds in DIP. Made in advance and hidden. */
export function overlayOptions(
  context: WindowContext,
  bounds: Rect,
): BrowserWindowConstructorOptions {
  return {
    ...common('overlay', context),
    ...bounds,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    hasShadow: false,
    roundedCorners: false,
    enableLargerThanScreen: true,
    alwaysOnTop: true,
    // On macOS the first click on an inactive window would only wake it.
    acceptFirstMouse: true,
    ...panel(context),
    backgroundColor: '#000000',
    // A hidden window that is throttled would draw the frozen picture only after it is shown.
    webPreferences: { ...webPreferences(context), backgroundThrottling: false },
  }
}

/** The seconds before a delayed capture; `area` is that of a display in DIP. Takes no input. */
export function countdownOptions(
  context: WindowContext,
  area: Rect,
): BrowserWindowConstructorOptions {
  const { width, height } = countdownSize
  return {
    ...common('countdown', context),
    width,
    height,
    x: Math.round(area.x + (area.width - width) / 2),
    y: area.y + 24,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    focusable: false,
    skipTaskbar: true,
    hasShadow: false,
    alwaysOnTop: true,
    ...panel(context),
    // Its first number would come late.
    webPreferences: { ...webPreferences(context), backgroundThrottling: false },
  }
}

/** In DIP. */
const countdownSize = { width: 200, height: 104 }

/** The floating window of an answer; bounds in DIP. */
export function answerOptions(
  context: WindowContext,
  bounds: Rect,
): BrowserWindowConstructorOptions {
  return {
    ...common('answer', context),
    ...bounds,
    minWidth: 320,
    minHeight: 220,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    acceptFirstMouse: true,
    ...panel(context),
    fullscreenable: false,
    maximizable: false,
  }
}

export function settingsOptions(context: WindowContext): BrowserWindowConstructorOptions {
  return { ...common('settings', context), width: 900, height: 680, minWidth: 440, minHeight: 420 }
}

export function historyOptions(context: WindowContext): BrowserWindowConstructorOptions {
  return { ...common('history', context), width: 920, height: 640, minWidth: 560, minHeight: 380 }
}

/** The first-run card; bounds in DIP. */
export function welcomeOptions(context: WindowContext): BrowserWindowConstructorOptions {
  return {
    ...common('welcome', context),
    // Room for what is offered besides the hotkeys.
    width: 520,
    height: 560,
    useContentSize: true,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
  }
}

/** The window that draws diagrams; never shown. */
export function diagramOptions(context: WindowContext): BrowserWindowConstructorOptions {
  return {
    ...common('diagram', context),
    width: 1200,
    height: 900,
    focusable: false,
    skipTaskbar: true,
    // Hidden windows are throttled, and nothing would be drawn in time.
    webPreferences: { ...webPreferences(context), backgroundThrottling: false },
  }
}

/** On macOS a panel takes the keys without making its app the active one. */
function panel({ platform }: WindowContext): BrowserWindowConstructorOptions {
  return platform === 'darwin' ? { type: 'panel' } : {}
}

function common(kind: WindowKind, context: WindowContext): BrowserWindowConstructorOptions {
  return {
    title: t(windowTitles[kind]),
    icon: context.icon,
    show: false,
    autoHideMenuBar: true,
    webPreferences: webPreferences(context),
  }
}
