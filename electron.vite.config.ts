import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { gatherLicences } from './scripts/lib/licences.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Leaves KaTeX's fonts in one format, the only one that the app serves. */
const oneFontFormat = {
  name: 'one-font-format',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    /katex[^/]*\.css$/.test(id)
      ? code.replace(/,\s*url\([^)]*\)\s*format\(['"](?:woff|truetype)['"]\)/g, '')
      : undefined,
} as const

/** Each build says whose code it bundled; the last one puts it together. */
const license = { fileName: 'licences.json' }

// The oldest Electron that tests run on is 33 (Chromium 130, Node 20.18); see CONTRIBUTING.md.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      license,
      rollupOptions: {
        input: {
          entry: at('main/entry.ts'),
          index: at('main/index.ts'),
          imaging: at('main/workers/imaging.ts'),
          ocr: at('main/workers/ocr.ts'),
          pictures: at('main/workers/pictures.ts'),
          keychain: at('main/workers/keychain.ts'),
          history: at('main/workers/history.ts'),
          cli: at('cli/index.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      license,
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: {
          overlay: at('preload/overlay.ts'),
          countdown: at('preload/countdown.ts'),
          answer: at('preload/answer.ts'),
          settings: at('preload/settings.ts'),
          history: at('preload/history.ts'),
          welcome: at('preload/welcome.ts'),
          diagram: at('preload/diagram.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), oneFontFormat, gatherLicences(at('.'))],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      license,
      assetsInlineLimit: 0,
      minify: true,
      rollupOptions: {
        input: {
          overlay: at('renderer/overlay/index.html'),
          countdown: at('renderer/countdown/index.html'),
          answer: at('renderer/answer/index.html'),
          settings: at('renderer/settings/index.html'),
          history: at('renderer/history/index.html'),
          welcome: at('renderer/welcome/index.html'),
          diagram: at('renderer/diagram/index.html'),
        },
      },
    },
  },
})
