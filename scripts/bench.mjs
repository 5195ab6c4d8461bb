// Builds bench/NAME.ts, since Node 20 runs no TypeScript, and runs it: bench.mjs NAME [arguments]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { build } from 'vite'
import { buildIfStale, root } from './lib/build.mjs'
import { prepareElectron } from './lib/launch.mjs'
import { keyringSession, onVirtualDesktop } from './lib/session.mjs'
import { testCommands } from './lib/system.mjs'

/** Benches that drive the real app on a virtual display; the others need Node alone. */
const ofTheApp = [
  'answer-path',
  'capture',
  'command',
  'copy-text',
  'history',
  'soak',
  'start',
  'streaming',
]

const [name = '', ...rest] = process.argv.slice(2)
const entry = `${root}bench/${name}.ts`
if (!/^[a-z-]+$/.test(name) || !existsSync(entry)) {
  console.error('usage: npm run bench -- NAME [arguments]; a NAME is that of a file in bench/')
  process.exit(2)
}
const outDir = `${root}.cache/bench`
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: false,
    target: 'node20.18',
    rollupOptions: { output: { entryFileNames: '[name].mjs' } },
  },
})
// The bench sees its own arguments only, as if Node had run it.
const command = [process.execPath, `${outDir}/${name}.mjs`, ...rest]
const run = ([program, ...words], env) =>
  spawnSync(program, words, { stdio: 'inherit', env }).status ?? 1
if (ofTheApp.includes(name)) {
  const { binary } = await prepareElectron({ commands: testCommands })
  buildIfStale()
  process.exitCode = await onVirtualDesktop(binary, (env) =>
    run([...keyringSession, ...command], env),
  )
} else {
  process.exitCode = run(command, process.env)
}
