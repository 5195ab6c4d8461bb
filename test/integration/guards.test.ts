import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { copyProject, type ProjectCopy, root, runTool } from '../support/project-copy.ts'
import { cruiseViolations, lintAllowed, lintViolations } from '../support/violations.ts'

const lintReport = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
})

describe('Biome', () => {
  let copy: ProjectCopy
  let code = 0
  const rulesOf = new Map<string, string[]>()

  beforeAll(async () => {
    const broken = lintViolations.map(([path, text]) => [path, text])
    copy = await copyProject({ ...lintAllowed, ...Object.fromEntries(broken) })
    const lint = ['lint', '.', '--max-diagnostics=none', '--reporter=json']
    const result = await runTool('biome', lint, copy.folder)
    code = result.code
    for (const { category, location } of lintReport.parse(JSON.parse(result.stdout)).diagnostics) {
      rulesOf.set(location.path, [...(rulesOf.get(location.path) ?? []), category])
    }
  })
  afterAll(() => copy.remove())

  it.each(lintViolations)('catches the violation in %s', (path, _, rule) => {
    expect(rulesOf.get(path)).toContain(rule)
    expect(code).not.toBe(0)
  })

  it.each(Object.keys(lintAllowed))('lets %s pass', (path) => {
    expect(rulesOf.get(path)).toBeUndefined()
  })
})

function cruise(folder: string, folders: readonly string[]) {
  return runTool('depcruise', ['--config', '.dependency-cruiser.cjs', ...folders], folder)
}

describe('dependency-cruiser', () => {
  it.each(cruiseViolations)('%s catches what %s imports', async (rule, from, files) => {
    const copy = await copyProject(files)
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))]
    const { code, stdout } = await cruise(copy.folder, folders)
    await copy.remove()
    expect(stdout).toContain(`error ${rule}: ${from}`)
    expect(code).not.toBe(0)
  })

  it('finds the modules of this project, and nothing wrong with them', async () => {
    const { code, stdout } = await cruise(root, ['common', 'main', 'preload', 'renderer', 'cli'])
    expect(stdout).toContain('no dependency violations found')
    expect(code).toBe(0)
    // Without a compiler for TypeScript it finds none, and says that all is well.
    expect(Number(/\((\d+) modules/.exec(stdout)?.[1])).toBeGreaterThan(100)
  })
})
