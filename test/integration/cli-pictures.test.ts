import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../common/settings.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { pictureFiles, secondWords, textSvg, words } from '../support/pictures/files.ts'
import { runNode } from '../support/run-node.ts'

const mock = new LLMock({ port: 0 })
const bodies: unknown[] = []
let cli: Bundle
let folder: string
let files: Readonly<Record<string, Uint8Array>>
const at = (ending: string) => join(folder, `text.${ending}`)

beforeAll(async () => {
  cli = await buildCli()
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-pictures-'))
  files = await pictureFiles()
  for (const [ending, bytes] of Object.entries(files)) await writeFile(at(ending), bytes)
  // The server's journal leaves large bodies out, so they are kept as they are answered.
  mock.onMessage(/./s, (request) => {
    bodies.push(request)
    return { content: 'ok' }
  })
  await mock.start()
})
afterAll(async () => {
  await mock.stop()
  await cli.remove()
  await rm(folder, { recursive: true, force: true })
})

/** The bytes of the pictures that came with a question. */
async function sent(...args: readonly string[]): Promise<readonly Buffer[]> {
  const from = bodies.length
  const base = ['--base-url', `${mock.url}/v1`, '--model', 'm', '--prompt', 'what']
  const result = await runNode(cli.file, { args: ['ask', ...args, ...base], env: { HOME: folder } })
  expect(result).toMatchObject({ code: 0, stdout: 'ok\n' })
  const urls = JSON.stringify(bodies.slice(from)).matchAll(/data:image\/[a-z]+;base64,([^"]+)/g)
  return [...urls].map(([, data = '']) => Buffer.from(data, 'base64'))
}

describe('eyeshot ocr reads every format', () => {
  it('whatever the name says, in the order given', async () => {
    const wrong = join(folder, 'wrong.jpg')
    await writeFile(wrong, files['heic'] ?? '')
    const all = [...Object.keys(files).map(at), wrong]
    const { code, stdout } = await runNode(cli.file, { args: ['ocr', ...all, '--lang', 'eng'] })
    const expected = Object.keys(files).flatMap((ending) =>
      ending === 'pdf' ? [words, secondWords] : [words],
    )
    const read = stdout.trim().split('\n\n')
    expect(read.map((text) => text.replaceAll('\n', ' '))).toEqual([...expected, words])
    expect(code).toBe(0)
  })

  it('--pages takes those of a PDF', async () => {
    const args = ['ocr', at('pdf'), '--lang', 'eng', '--pages']
    expect((await runNode(cli.file, { args: [...args, '2'] })).stdout).toBe(`${secondWords}\n`)
    const none = await runNode(cli.file, { args: [...args, '3'] })
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toContain('no such page')
    expect(await runNode(cli.file, { args: [...args, 'all'] })).toMatchObject({ code: 2 })
  })
})

describe('eyeshot ask sends what every endpoint takes', () => {
  it('of HEIC, AVIF, TIFF, BMP, ICO, SVG, GIF and both pages of a PDF', async () => {
    const endings = ['heic', 'avif', 'bmp', 'ico', 'svg', 'gif']
    const pictures = await sent(...endings.map(at), at('pdf'))
    expect(pictures).toHaveLength(8)
    for (const picture of pictures) {
      expect((await sharp(picture).metadata()).format).toMatch(/^(png|jpeg|webp)$/)
    }
  })

  it('no more than eight, and says so', async () => {
    const args = ['ask', ...Array(9).fill(at('png')), '--base-url', `${mock.url}/v1`]
    const result = await runNode(cli.file, {
      args: [...args, '--model', 'm'],
      env: { HOME: folder },
    })
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('only the first 8 pictures')
  })

  it('the address of a picture with --send-url, where the endpoint fetches it itself', async () => {
    const settings = join(folder, '.config/eyeshot/config.json')
    const provider = { id: 'own', name: 'Own', model: 'm', preset: 'llama-cpp' }
    const providers = [{ ...provider, baseUrl: `${mock.url}/v1` }]
    await mkdir(dirname(settings), { recursive: true })
    await writeFile(settings, JSON.stringify({ ...defaultSettings('linux'), providers }))
    const ask = (...args: readonly string[]) =>
      runNode(cli.file, {
        args: ['ask', '--prompt', 'what', '--send-url', ...args],
        env: { HOME: folder },
      })
    const from = bodies.length
    const links = ['https://example.org/a.png', 'https://example.org/b.png']
    expect(await ask(...links)).toMatchObject({ code: 0, stdout: 'ok\n' })
    const urls = JSON.stringify(bodies.slice(from)).matchAll(/"url":"([^"]+)"/g)
    expect([...urls].map(([, url]) => url)).toEqual(links)
    const file = await ask(at('png'))
    expect(file).toMatchObject({ code: 2 })
    expect(file.stderr).toContain('--send-url wants URLs only')
    const other = ['--base-url', `${mock.url}/v1`, '--model', 'm', '--provider', 'ollama']
    const fetched = await ask('http://127.0.0.1:1/a.png', ...other)
    expect(fetched.stderr).toContain('they are fetched here and sent as data')
  })

  it('no place, no camera and no comment of a photograph, and upright', async () => {
    const photo = await sharp(Buffer.from(textSvg()))
      .jpeg()
      .withExif({
        IFD0: { Make: 'SecretCamera', Orientation: '6' },
        IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(photo.includes('SecretCamera')).toBe(true)
    await writeFile(join(folder, 'photo.jpg'), photo)
    const [picture = Buffer.alloc(0)] = await sent(join(folder, 'photo.jpg'), '--detail', 'high')
    const found = await sharp(picture).metadata()
    expect([found.exif, found.xmp, found.iptc, found.icc, found.orientation]).toEqual(
      Array(5).fill(undefined),
    )
    expect([found.width, found.height]).toEqual([90, 480])
    for (const mark of ['SecretCamera', 'Exif', 'GPS']) expect(picture.includes(mark)).toBe(false)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['cut.heic', () => files['heic']?.subarray(0, 900), 'HEIC file is damaged'],
    ['empty.png', () => new Uint8Array(), 'empty'],
    ['text.png', () => Buffer.from('hello'), 'no picture'],
    ['large.bmp', () => Buffer.alloc(200_000_000, 'BM'), 'larger than 100 MB'],
  ])('%s: 2, in a sentence with its name', async (name, make, why) => {
    await writeFile(join(folder, name), make() ?? '')
    const result = await runNode(cli.file, { args: ['ocr', join(folder, name)] })
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain(name)
    expect(result.stderr).toContain(why)
    expect(result.stderr.trim().split('\n')).toHaveLength(1)
  })
})
