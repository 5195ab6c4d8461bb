import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tinyPng } from '../support/ask.ts'
import { buildCli } from '../support/build-cli.ts'
import type { Bundle } from '../support/bundle.ts'
import { runNode } from '../support/run-node.ts'

let cli: Bundle
let folder: string
let hello: string
let blank: string

beforeAll(async () => {
  cli = await buildCli()
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-ocr-'))
  hello = join(folder, 'hello.png')
  blank = join(folder, 'blank.png')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80">
    <rect width="400" height="80" fill="white"/>
    <text x="20" y="52" font-size="36" font-family="sans-serif">Hello window</text></svg>`
  await sharp(Buffer.from(svg)).png().toFile(hello)
  await writeFile(blank, tinyPng.bytes)
})
afterAll(async () => {
  await cli.remove()
  await rm(folder, { recursive: true, force: true })
})

describe('eyeshot ocr', () => {
  it('reads files, one after the other', async () => {
    const result = await runNode(cli.file, { args: ['ocr', hello, blank, hello] })
    expect(result).toMatchObject({ code: 0, stdout: 'Hello window\n\nHello window\n' })
    expect(result.stderr).toBe(`eyeshot: no text was found in ${blank}\n`)
  })

  it('--format json: one array, with boxes', async () => {
    const input = await readFile(hello)
    const result = await runNode(cli.file, { args: ['ocr', '-', '--format', 'json'], input })
    expect(result.code).toBe(0)
    expect(JSON.parse(result.stdout)).toMatchObject([
      {
        source: '-',
        text: 'Hello window',
        lines: [{ text: 'Hello window', box: { x: expect.any(Number) } }],
      },
    ])
  })

  it.each([
    [['ocr']],
    [['ocr', 'https://example.org/a.png']],
    [['ocr', '/nowhere.png']],
    [['ocr', '/dev/null']],
    [['ocr', 'PICTURE', '--format', 'xml']],
  ])('wrong usage %j: 2', async (args) => {
    const result = await runNode(cli.file, {
      args: args.map((arg) => (arg === 'PICTURE' ? hello : arg)),
    })
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })
})
