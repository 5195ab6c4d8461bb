import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryFile, openMemory, readMemory } from '../../main/node/model-memory.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-memory-'))
  file = memoryFile(join(folder, 'config.json'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('openMemory', () => {
  it('keeps what was learned over a restart, for the command line too', () => {
    const parameters = { usage: false, limitName: 'max_tokens', detail: true } as const
    openMemory(file).memory.learn('https://host m', { tried: false, parameters })
    expect(openMemory(file)).toMatchObject({ notices: [] })
    expect(openMemory(file).memory.of('https://host m')).toEqual({ tried: false, parameters })
    expect(readMemory(file).of('https://host m').tried).toBe(false)
  })

  it.each([
    ['half a file', '{"version":1,"models":{"a":'],
    ['another shape', '{"version":1,"models":{"a":{"said":"yes"}}}'],
    ['another version', '{"version":2,"models":{}}'],
  ])('moves %s aside, says so and starts anew', async (_, text) => {
    await writeFile(file, text)
    const { memory, notices } = openMemory(file)
    const [kept = ''] = (await readdir(folder)).filter((name) => name.includes('corrupt'))
    expect(await readFile(join(folder, kept), 'utf8')).toBe(text)
    expect(notices[0]).toContain(kept)
    memory.learn('a', { said: true })
    expect(openMemory(file).notices).toEqual([])
  })

  it('is read without being moved by a reader', async () => {
    await writeFile(file, 'damaged')
    expect(readMemory(file).of('a')).toEqual({})
    expect(await readdir(folder)).toEqual(['models.json'])
  })
})
