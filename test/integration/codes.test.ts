import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { readCodes } from '../../main/node/codes.ts'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { drawCode } from '../support/codes.ts'
import { darkColours, drawPage, pageSvg, pixels, plain } from '../support/ocr/draw.ts'

const engine = createOcrEngine({ languages: ['eng'], workers: 1 })
afterAll(() => engine.close())

const kinds = [
  ['QRCode', 'QR Code', 'https://example.org/über?a=1'],
  ['DataMatrix', 'Data Matrix', 'Part 0815/B'],
  ['Aztec', 'Aztec', 'Train 17, seat 42'],
  ['PDF417', 'PDF417', 'A boarding pass of some length, M1'],
  ['EAN13', 'EAN-13', '4006381333931'],
  ['EAN8', 'EAN-8', '96385074'],
  ['UPCA', 'UPC-A', '036000291452'],
  ['Code128', 'Code 128', 'BOX-000123'],
  ['Code39', 'Code 39', 'SHELF 9'],
] as const

describe('each kind of code', () => {
  test.each(kinds)('%s', async (format, name, text) => {
    const codes = await readCodes(await pixels(await drawCode(text, format)))
    expect(codes).toHaveLength(1)
    expect(codes[0]?.text).toBe(text)
    expect(codes[0]?.format).toContain(name)
  })

  test('small, turned by a quarter, white on black, as JPEG', async () => {
    const small = await drawCode('tiny', 'QRCode', 2)
    const variants = await Promise.all([
      small,
      sharp(small).rotate(90).png().toBuffer(),
      sharp(small).negate({ alpha: false }).png().toBuffer(),
      sharp(small).jpeg({ quality: 30 }).toBuffer(),
    ])
    for (const variant of variants) {
      const codes = await readCodes(await pixels(variant))
      expect(codes.map(({ text }) => text)).toEqual(['tiny'])
    }
  })
})

test('several codes in one picture are found from top to bottom, where they are', async () => {
  const [first, second] = await Promise.all([
    drawCode('first', 'QRCode'),
    drawCode('4006381333931', 'EAN13'),
  ])
  const page = sharp({ create: { width: 900, height: 700, channels: 4, background: '#fff' } })
  const drawn = await page
    .composite([
      { input: second, left: 40, top: 400 },
      { input: first, left: 500, top: 30 },
    ])
    .png()
    .toBuffer()
  const codes = await readCodes(await pixels(drawn))
  expect(codes.map(({ text }) => text)).toEqual(['first', '4006381333931'])
  const box = codes[0]?.box
  expect(box?.x).toBeGreaterThan(490)
  expect(box?.y).toBeGreaterThan(20)
  expect(box?.width).toBeCloseTo(box?.height ?? 0, -1)
})

test('no code where there is none', async () => {
  const lines = ['||| |||| || |||| ||| || ||||', '0123456789 lllllll IIIIIII', '#### ## # ### ##']
  const page = await drawPage(lines, darkColours)
  for (const image of [page, plain(1, 1, 0), plain(3000, 2, 255), plain(500, 500, 0)]) {
    expect(await readCodes(image)).toEqual([])
  }
})

test('the engine gives the text beside a code, without reading the code as letters', async () => {
  const code = await drawCode('https://example.org/table/7', 'QRCode', 6)
  const text = sharp(Buffer.from(pageSvg(['Scan to see the menu'], { size: 18, width: 700 })))
  const extended = text.extend({ bottom: 320, background: '#fff' })
  const drawn = await sharp(await extended.png().toBuffer())
    .composite([{ input: code, left: 30, top: 80 }])
    .png()
    .toBuffer()
  const result = await engine.read(await pixels(drawn))
  expect(result.text).toBe('Scan to see the menu')
  expect(result.codes?.map((found) => found.text)).toEqual(['https://example.org/table/7'])
})

/** Another program's opinion: that the drawn codes are codes, and say what they ought to. */
test('zbarimg reads the same, where it is installed', async (context) => {
  const run = promisify(execFile)
  const installed = await run('zbarimg', ['--version']).then(
    () => true,
    () => false,
  )
  context.skip(!installed, 'zbarimg (Debian: zbar-tools) is not installed')
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-codes-'))
  try {
    for (const [format, , text] of kinds.filter(([kind]) => /QRCode|EAN13|Code128/.test(kind))) {
      const file = join(folder, `${format}.png`)
      await writeFile(file, await drawCode(text, format))
      const { stdout } = await run('zbarimg', ['--quiet', '--raw', file])
      expect(stdout.trim()).toBe(text)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
