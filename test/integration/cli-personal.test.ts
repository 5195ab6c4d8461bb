import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defaultSettings, type PrivacySettings } from '../../common/settings.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { lanAddress } from '../support/lan-address.ts'
import { pageSvg } from '../support/ocr/draw.ts'
import { runNode } from '../support/run-node.ts'

const bodySchema = z.object({
  messages: z.array(z.object({ content: z.array(z.record(z.string(), z.unknown())) })),
})

let cli: Bundle
let home: string
let picture: string
let mock: LLMock
let bodies: unknown[]

beforeAll(async () => {
  cli = await buildCli()
  mock = new LLMock({ port: 0, host: lanAddress() })
  mock.onMessage(/./s, (request) => {
    bodies.push(request)
    return { content: 'Seen.' }
  })
  await mock.start()
})
afterAll(async () => {
  await mock.stop()
  await cli.remove()
})
beforeEach(async () => {
  bodies = []
  home = await mkdtemp(join(tmpdir(), 'eyeshot-cli-'))
  picture = join(home, 'picture.png')
  const svg = pageSvg(['Please write to', 'anna.weber@web.de'], { size: 20, ink: '#c00' })
  await sharp(Buffer.from(svg)).png().toFile(picture)
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Asks a server that is not on loopback about the picture. */
async function ask(privacy: Partial<PrivacySettings>, ...options: readonly string[]) {
  await mkdir(join(home, '.config', 'eyeshot'), { recursive: true })
  const plain = defaultSettings('linux')
  const settings = { ...plain, privacy: { ...plain.privacy, ...privacy } }
  await writeFile(join(home, '.config', 'eyeshot', 'config.json'), JSON.stringify(settings))
  const args = ['ask', picture, '--base-url', `${mock.url}/v1`, '--model', 'm', '--allow-http']
  const env = { HOME: home, XDG_RUNTIME_DIR: home, LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'en' }
  return await runNode(cli.file, { args: [...args, ...options], env })
}

/** The share of black pixels in the picture of the only request. */
async function black(): Promise<number> {
  expect(bodies).toHaveLength(1)
  const parts = bodySchema.parse(bodies[0]).messages.flatMap(({ content }) => content)
  const image = z.object({ image_url: z.object({ url: z.string() }) })
  const found = parts.find((part) => part['type'] === 'image_url')
  const { url } = image.parse(found).image_url
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += 3) {
    count += data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 0 ? 3 : 0
  }
  return count / data.length
}

describe('eyeshot ask with personal data on the picture', { timeout: 120_000 }, () => {
  it('sends nothing before the user said what to do with it: 2', async () => {
    const result = await ask({})
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain(`${picture}: 1 x e-mail address); use --cover`)
    expect(bodies).toHaveLength(0)
  })

  it('covers it with --cover, and says so: 0', async () => {
    const result = await ask({}, '--cover')
    expect(result).toMatchObject({ code: 0, stdout: 'Seen.\n' })
    expect(result.stderr).toContain('eyeshot: covered 1 x e-mail address')
    expect(await black()).toBeGreaterThan(0.05)
  })

  it('covers what the settings always cover: 0', async () => {
    const result = await ask({ inspect: 'never', personal: { email: 'cover' } })
    expect(result.code).toBe(0)
    expect(await black()).toBeGreaterThan(0.05)
  })

  it('sends it as it is with --send-uncovered, and where nothing is looked for: 0', async () => {
    expect((await ask({}, '--send-uncovered')).code).toBe(0)
    expect(await black()).toBe(0)
    bodies = []
    expect((await ask({ inspect: 'never' })).code).toBe(0)
    expect(await black()).toBe(0)
  })

  it('takes one of the two options: 2', async () => {
    const result = await ask({}, '--cover', '--send-uncovered')
    expect(result.code).toBe(2)
    expect(bodies).toHaveLength(0)
  })
})
