import { createRequire } from 'node:module'
import { sep } from 'node:path'

// Not called `require`: the bundler's shim has a variable of that name in the same file.
const packages = createRequire(import.meta.url)

/**
 * The path of a file inside an installed package, such as `name/folder/file`. In a packaged app
 * it is the unpacked copy: native code and worker threads cannot read inside an asar archive.
 */
export function packageFile(specifier: string): string {
  return packages.resolve(specifier).replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
}
