/** Builds the unpacked app into `release/`: `npm run package`. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { buildIfStale, root } from './lib/build.mjs'
import { describeRuntime, electronRuntime } from './lib/electron-runtime.mjs'
import { say } from './lib/log.mjs'

const foreign = ['darwin', 'linux', 'win32'].filter((name) => name !== process.platform)
const otherArch = process.arch === 'x64' ? 'arm64' : 'x64'

const runtime = await electronRuntime()
say(`packaging, ${describeRuntime(runtime)}`)
buildIfStale()
await build({
  targets: Platform.current().createTarget('dir'),
  publish: 'never',
  projectDir: root,
  config: {
    extends: 'electron-builder.yml',
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    // A negation has to stand among the top-level files, so it is added for this system here.
    files: [
      ...foreign.map((name) => `!node_modules/onnxruntime-node/bin/*/${name}/**`),
      `!node_modules/onnxruntime-node/bin/*/*/${otherArch}/**`,
    ],
    // The stand-in runtime carries a small default app, which a package must not have.
    afterPack: ({ appOutDir }) =>
      rmSync(join(appOutDir, 'resources/app'), { recursive: true, force: true }),
  },
})
