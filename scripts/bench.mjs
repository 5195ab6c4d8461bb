// Builds bench/NAME.ts, since Node 20 runs no TypeScript, and runs it: bench.mjs NAME [arguments]
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
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
const built = `${outDir}/${name}.mjs`
process.argv.splice(1, process.argv.length - 1, built, ...rest)
await import(pathToFileURL(built).href)
