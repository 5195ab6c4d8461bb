import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../e2e/app.ts'

/** Guards taken out of the built app, and the checks that have to notice. */
export interface Undone {
  readonly what: string
  /** Each is replaced wherever it stands in the built main process or preload. */
  readonly replace: readonly (readonly [RegExp, string])[]
  /** Names in `checklist`. */
  readonly noticedBy: readonly string[]
}

/** Put together so that few starts try all; none of a row hides another of it. */
export const undone: readonly Undone[] = [
  {
    what: 'sandbox, navigation, windows, webviews, permissions',
    replace: [
      [/sandbox: true/g, 'sandbox: false'],
      [/app\.enableSandbox\(\)/g, 'void 0'],
      [/webviewTag: false/g, 'webviewTag: true'],
      [/webContents\.on\("will-[a-z-]+", \(event\) => event\.preventDefault\(\)\)/g, 'void 0'],
      [/\{ action: "deny" \}/g, '{ action: "allow" }'],
      [/\w+\.setPermission(Request|Check)Handler\(.*\);/g, ''],
    ],
    noticedBy: [
      'no Node, isolated, sandboxed',
      'denies every permission',
      'attaches no webview',
      'navigates nowhere',
      'opens no window',
    ],
  },
  {
    what: 'requests cut off, policy, own files alone, web security, links',
    replace: [
      [/cancel: !allowed\.some\(.*?\) \}/g, 'cancel: false }'],
      [/"script-src 'self'"/g, `"script-src 'self' 'unsafe-inline'"`],
      [/"require-trusted-types-for 'script'",/g, ''],
      [/"trusted-types 'none'"/g, '"trusted-types *"'],
      [/to\.protocol\.handle\("file", notFound\);/g, ''],
      [/host === "app" && path\.startsWith\([^?]*\?/g, 'true ?'],
      [/spellcheck: false/g, 'spellcheck: false, webSecurity: false'],
      [/schemes\$?\d*\.has\(url\.protocol\)/g, 'true'],
    ],
    noticedBy: [
      'loads from no server',
      'leaves what Chromium guards',
      'has a strict content policy',
      'opens no hostile link outside',
      'has a scheme of its own',
    ],
  },
  {
    what: 'senders, payloads, the event kept from pages',
    replace: [
      [/if \(!isTrusted\(event, kind\)\)/g, 'if (false)'],
      [/schema\.safeParse\(argument\)/g, '{ success: true, data: argument }'],
      // The overlay needs the others as they are, to be drawn on.
      [/listener\(payload\)/g, 'listener(...(event === "appearance" ? [_, payload] : [payload]))'],
    ],
    noticedBy: ['refuses other senders', 'parses what is sent', 'hands no Electron object over'],
  },
]

/** A copy of the built app with the guards taken out. Throws where one is not found. */
export function appWithout({ what, replace }: Undone): string {
  const folder = mkdtempSync(join(tmpdir(), 'eyeshot-undone-'))
  cpSync(join(root, 'out'), join(folder, 'out'), { recursive: true })
  for (const name of ['node_modules', 'assets', 'package.json']) {
    symlinkSync(join(root, name), join(folder, name))
  }
  const missing = new Set(replace.map(([pattern]) => pattern))
  for (const part of ['main', 'preload']) {
    for (const name of readdirSync(join(folder, 'out', part), { recursive: true }) as string[]) {
      if (!/\.c?js$/.test(name)) continue
      const file = join(folder, 'out', part, name)
      let text = readFileSync(file, 'utf8')
      for (const [pattern, instead] of replace) {
        const changed = text.replace(pattern, () => instead)
        if (changed !== text) missing.delete(pattern)
        text = changed
      }
      writeFileSync(file, text)
    }
  }
  if (missing.size > 0) throw new Error(`${what}: nothing fits ${[...missing].join(', ')}`)
  return folder
}
