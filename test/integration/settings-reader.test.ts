import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { readSettings } from '../../main/node/settings-reader.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-settings-'))
  file = join(folder, 'config.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('readSettings', () => {
  it('gives the defaults where there is no file', async () => {
    expect(await readSettings(file)).toEqual(defaultSettings(process.platform))
  })

  it('reads what was written', async () => {
    const settings = { ...defaultSettings(process.platform), welcomed: true }
    await writeFile(file, JSON.stringify(settings))
    expect(await readSettings(file)).toEqual(settings)
  })

  it.each(['', '{"version":1,"provi', '\u0000\u0000', '{"version":99}', '[]'])(
    'names the file that holds %j, and what to do',
    async (text) => {
      await writeFile(file, text)
      await expect(readSettings(file)).rejects.toMatchObject({
        failure: { code: 'invalid-input', message: expect.stringContaining(file) },
      })
    },
  )

  it('names what cannot be read', async () => {
    await expect(readSettings(folder)).rejects.toMatchObject({
      failure: { code: 'invalid-input', message: expect.stringContaining('EISDIR') },
    })
  })
})
