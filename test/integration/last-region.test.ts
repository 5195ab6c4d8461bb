import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptRegion } from '../../main/core/kept-region.ts'
import { lastRegionFile, lastRegionWriter, readLastRegion } from '../../main/node/last-region.ts'

const kept = (x: number): KeptRegion => ({
  version: 1,
  display: { x: 0, y: 0, width: 1920, height: 1080 },
  rect: { x, y: 20, width: 300, height: 200 },
  covers: [{ x: 1, y: 2, width: 3, height: 4 }],
})

describe('the file of the last region', () => {
  let folder: string
  let file: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eyeshot-region-'))
    file = lastRegionFile(join(folder, 'config.json'))
  })
  afterEach(async () => await rm(folder, { recursive: true }))

  it('holds what was kept last, however fast one follows the other', async () => {
    const keep = lastRegionWriter(file)
    for (let x = 0; x <= 20; x += 1) keep(kept(x))
    await expect.poll(() => readLastRegion(file), { timeout: 20_000 }).toEqual(kept(20))
    expect(await readdir(folder)).toEqual(['last-region.json'])
  })

  it('is none where it is not there, broken, or of another kind', async () => {
    expect(readLastRegion(file)).toBeUndefined()
    for (const text of ['', '{"version":1', JSON.stringify({ ...kept(1), version: 2 }), '[]']) {
      await writeFile(file, text)
      expect(readLastRegion(file)).toBeUndefined()
      expect(await readFile(file, 'utf8')).toBe(text)
    }
  })
})
