import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Bundle {
  /** The built file, ready for `node`. */
  readonly file: string
  remove(): Promise<void>
}

/**
 * Builds one TypeScript file for plain Node as the app's build does: the packages of `dependencies`
 * stay outside. It lies inside the project, so that these packages are found.
 *
 * @param entry relative to the project's root
 * @param outside more packages that stay outside
 */
export async function bundleForNode(
  entry: string,
  outside: readonly string[] = [],
): Promise<Bundle> {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const cache = join(root, '.cache')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'bundle-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: [...Object.keys(dependencies), ...outside] },
    build: {
      ssr: join(root, entry),
      outDir,
      target: 'node20.18',
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
  return {
    file: join(outDir, `${basename(entry, '.ts')}.mjs`),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}
