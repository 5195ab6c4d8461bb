const restricted = 'lint/style/noRestrictedImports'
const noNode = 'lint/correctness/noNodejsModules'
const use = (name: string, from: string) =>
  `import { ${name} } from '${from}'\nexport const x = ${name}`

const all = (from: string) => `export * from '${from}'`
const typeOnly = (from: string) => `import type { X } from '${from}'\nexport type Y = X`
const plain = 'export type X = 1\nexport const x = 1'

/** Each guard of Biome: the file, a line that breaks it, and the rule that has to say so. */
export const lintViolations: readonly (readonly [string, string, string])[] = [
  ['common/type.ts', "import type { App } from 'electron'\nexport type X = App", restricted],
  ['common/main.ts', use('app', 'electron/main'), restricted],
  ['main/core/value.ts', use('app', 'electron'), restricted],
  ['main/core/common.ts', use('nativeImage', 'electron/common'), restricted],
  ['main/core/lazy.ts', "export const x = await import('electron')", restricted],
  ['main/core/require.ts', "export const x = require('electron')", restricted],
  ['main/core/again.ts', "export { app } from 'electron'", restricted],
  ['main/core/files.ts', use('readFileSync', 'node:fs'), noNode],
  ['main/core/bare.ts', use('readFileSync', 'fs'), noNode],
  ['common/files.ts', use('join', 'node:path'), noNode],
  ['main/node/electron.ts', use('app', 'electron'), restricted],
  ['main/workers/electron.ts', use('app', 'electron'), restricted],
  ['cli/electron.ts', use('app', 'electron'), restricted],
  ['main/platform/named.ts', use('ipcMain', 'electron'), restricted],
  [
    'main/platform/renamed.ts',
    "import { ipcMain as i } from 'electron'\nexport const x = i",
    restricted,
  ],
  ['main/platform/namespace.ts', "import * as e from 'electron'\nexport const x = e", restricted],
  ['main/platform/default.ts', "import e from 'electron'\nexport const x = e", restricted],
  ['main/platform/again.ts', "export * from 'electron'", restricted],
  ['main/platform/lazy.ts', "export const { ipcMain } = await import('electron')", restricted],
  ['main/platform/submodule.ts', use('ipcMain', 'electron/main'), restricted],
  ['main/some-new-folder/named.ts', use('ipcMain', 'electron'), restricted],
  ['main/platform/shell.ts', use('shell', 'electron'), restricted],
  ['main/platform/shell-common.ts', use('shell', 'electron/common'), restricted],
  ['main/ipc/typed-ipc.ts', use('shell', 'electron'), restricted],
  ['main/platform/open-external.ts', use('ipcMain', 'electron'), restricted],
  ['renderer/answer/main.ts', use('ask', '../../main/core/ask.ts'), restricted],
  [
    'renderer/type.ts',
    "import type { A } from '../main/core/ask.ts'\nexport type X = A",
    restricted,
  ],
  ['renderer/electron.ts', use('ipcRenderer', 'electron/renderer'), restricted],
  ['renderer/files.ts', use('readFileSync', 'node:fs'), noNode],
  ['preload/files.ts', use('readFileSync', 'node:fs'), noNode],
  ['preload/raw.ts', use('ipcRenderer', 'electron'), restricted],
  ['common/any.ts', 'export const x: any = 1', 'lint/suspicious/noExplicitAny'],
  [
    'main/floating.ts',
    'async function go() {}\ngo()\nexport {}',
    'lint/nursery/noFloatingPromises',
  ],
  ['main/default.ts', 'export default 1', 'lint/style/noDefaultExport'],
  ['main/NotKebab.ts', 'export const x = 1', 'lint/style/useFilenamingConvention'],
]

/** What the guards have to leave alone. */
export const lintAllowed: Readonly<Record<string, string>> = {
  'main/platform/allowed.ts': use('app', 'electron'),
  'main/windows/allowed.ts':
    "import type { BrowserWindow } from 'electron'\nexport type X = BrowserWindow",
  'preload/bridge.ts': use('ipcRenderer', 'electron'),
}

/** Each rule of dependency-cruiser: its name, the file that breaks it, and the files. */
export const cruiseViolations: readonly (readonly [
  string,
  string,
  Readonly<Record<string, string>>,
])[] = [
  [
    'pure-core',
    'main/core/x.ts',
    { 'main/core/x.ts': all('./step.ts'), 'main/core/step.ts': use('readFileSync', 'node:fs') },
  ],
  [
    'pure-core',
    'common/x.ts',
    { 'common/x.ts': all('./step.ts'), 'common/step.ts': use('app', 'electron') },
  ],
  ['pure-packages', 'main/core/x.ts', { 'main/core/x.ts': use('sharp', 'sharp') }],
  [
    'common-alone',
    'common/x.ts',
    { 'common/x.ts': all('../main/core/plain.ts'), 'main/core/plain.ts': plain },
  ],
  [
    'core-imports-common',
    'main/core/x.ts',
    { 'main/core/x.ts': all('../node/plain.ts'), 'main/node/plain.ts': plain },
  ],
  [
    'node-without-electron',
    'cli/x.ts',
    {
      'cli/x.ts': all('../main/other/step.ts'),
      'main/other/step.ts': all('./electron.ts'),
      'main/other/electron.ts': use('app', 'electron'),
    },
  ],
  [
    'node-without-electron',
    'main/node/x.ts',
    { 'main/node/x.ts': all('../platform/plain.ts'), 'main/platform/plain.ts': plain },
  ],
  ['node-without-electron', 'main/workers/x.ts', { 'main/workers/x.ts': use('app', 'electron') }],
  [
    'renderer-imports-common',
    'renderer/x.tsx',
    { 'renderer/x.tsx': typeOnly('../main/core/plain.ts'), 'main/core/plain.ts': plain },
  ],
  [
    'preload-imports-types',
    'preload/x.ts',
    { 'preload/x.ts': typeOnly('../main/core/plain.ts'), 'main/core/plain.ts': plain },
  ],
  [
    'no-circles',
    'main/core/x.ts',
    { 'main/core/x.ts': typeOnly('./y.ts'), 'main/core/y.ts': typeOnly('./x.ts') },
  ],
]
