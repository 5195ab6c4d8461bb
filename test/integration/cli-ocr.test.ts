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
let sheet: string

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
  sheet = join(folder, 'sheet.png')
  const cells = [
    ['Item', 'Count', 'Formula'],
    ['Desk lamp', '12', '=SUM(A1)'],
    ['Chair', '7', '=MAX(A2)'],
  ].flatMap((row, y) =>
    row.map((cell, x) => `<text x="${20 + 160 * x}" y="${50 + 40 * y}">${cell}</text>`),
  )
  const table = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="160">
    <rect width="500" height="160" fill="white"/>
    <g font-size="18" font-family="DejaVu Sans">${cells.join('')}</g></svg>`
  await sharp(Buffer.from(table)).png().toFile(sheet)
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

  it('--format csv, tsv, markdown: tables; formulas are made inert', async () => {
    const read = async (format: string) =>
      await runNode(cli.file, { args: ['ocr', sheet, '--format', format, '--lang', 'eng+deu'] })
    expect(await read('csv')).toMatchObject({
      code: 0,
      stdout: "Item,Count,Formula\r\nDesk lamp,12,'=SUM(A1)\r\nChair,7,'=MAX(A2)\r\n",
      stderr: '',
    })
    expect((await read('tsv')).stdout).toContain("Chair\t7\t'=MAX(A2)\n")
    expect((await read('markdown')).stdout).toContain('| Item | Count | Formula |\n| --- | ---: |')
  })

  it('--format csv of a picture without a table: one column, and a note', async () => {
    const result = await runNode(cli.file, { args: ['ocr', hello, hello, '--format', 'csv'] })
    expect(result).toMatchObject({ code: 0, stdout: 'Hello window\r\n\nHello window\r\n' })
    expect(result.stderr).toContain(`no table was found in ${hello}; its lines are one column`)
  })

  it('--layout join', async () => {
    const result = await runNode(cli.file, { args: ['ocr', hello, '--layout', 'join'] })
    expect(result).toMatchObject({ code: 0, stdout: 'Hello window\n' })
  })

  it.each([
    [['ocr']],
    [['ocr', 'https://example.org/a.png']],
    [['ocr', '/nowhere.png']],
    [['ocr', '/dev/null']],
    [['ocr', 'PICTURE', '--format', 'xml']],
    [['ocr', 'PICTURE', '--layout', 'wide']],
    [['ocr', 'PICTURE', '--lang', '../eng']],
    [['ocr', 'PICTURE', '--lang', '']],
  ])('wrong usage %j: 2', async (args) => {
    const result = await runNode(cli.file, {
      args: args.map((arg) => (arg === 'PICTURE' ? hello : arg)),
    })
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })
})
