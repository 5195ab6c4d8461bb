import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const rules = [
  '.dependency-cruiser.cjs',
  '.gitignore',
  'biome.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
]

/** A folder with the project's rules and packages, and files of the test's own. */
export interface ProjectCopy {
  readonly folder: string
  remove(): Promise<void>
}

/** @param files contents by path */
export async function copyProject(files: Readonly<Record<string, string>>): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-guards-'))
  for (const name of rules) await copyFile(join(root, name), join(folder, name))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Runs a tool of `node_modules/.bin`; a failing exit is a result, not an error. */
export function runTool(
  tool: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const file = join(root, 'node_modules/.bin', tool)
  return new Promise((resolve) => {
    execFile(file, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
  })
}
