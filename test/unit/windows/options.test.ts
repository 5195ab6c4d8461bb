import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import {
  answerOptions,
  countdownOptions,
  diagramOptions,
  historyOptions,
  overlayOptions,
  settingsOptions,
  type WindowContext,
  webPreferences,
  welcomeOptions,
  windowTitles,
} from '../../../main/windows/options.ts'

// The options only pass the session on.
const session = { name: 'windows' } as unknown as Session
const context: WindowContext = {
  session,
  preload: '/p.cjs',
  packaged: true,
  platform: 'linux',
  icon: '/i.png',
}
const bounds = { x: -1920, y: 30, width: 1280, height: 720 }

const every = [
  ['overlay', overlayOptions(context, bounds)],
  ['countdown', countdownOptions(context, bounds)],
  ['answer', answerOptions(context, bounds)],
  ['settings', settingsOptions(context)],
  ['history', historyOptions(context)],
  ['welcome', welcomeOptions(context)],
  ['diagram', diagramOptions(context)],
] as const

describe('every window', () => {
  it.each(every)('%s gives its page nothing but the bridge', (_, { webPreferences }) => {
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      session,
      preload: '/p.cjs',
    })
    for (const weakened of [
      'webSecurity',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
    ]) {
      expect(webPreferences).not.toHaveProperty(weakened)
    }
  })

  it.each(every)('%s stays hidden until there is something to show', (kind, options) => {
    expect(options.show).toBe(false)
    expect(options.title).toBe(windowTitles[kind])
  })

  it('has developer tools only where it is not packaged', () => {
    expect(webPreferences(context).devTools).toBe(false)
    expect(webPreferences({ ...context, packaged: false }).devTools).toBe(true)
  })

  it('has a title of its own', () => {
    expect(new Set(Object.values(windowTitles)).size).toBe(every.length)
  })
})

describe('an overlay', () => {
  it('covers its display exactly, above all, and cannot be moved away', () => {
    expect(overlayOptions(context, bounds)).toMatchObject({
      ...bounds,
      frame: false,
      resizable: false,
      movable: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      enableLargerThanScreen: true,
    })
  })

  it('draws while it is hidden, as no other window does', () => {
    const throttled = every.filter(
      ([, options]) => options.webPreferences?.backgroundThrottling !== false,
    )
    expect(throttled.map(([kind]) => kind)).toEqual(['answer', 'settings', 'history', 'welcome'])
  })
})

it('an answer floats where it was placed and can be made larger', () => {
  const options = answerOptions(context, bounds)
  expect(options).toMatchObject({ ...bounds, alwaysOnTop: true, frame: false })
  expect(options.resizable).not.toBe(false)
})
