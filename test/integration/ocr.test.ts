import { setTimeout as delay } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { Size } from '../../common/geometry.ts'
import type { PixelImage } from '../../main/core/ports.ts'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'

// The pictures are drawn with DejaVu (Debian: fonts-dejavu-core).
const engine = createOcrEngine()
afterAll(() => engine.close())

interface Page {
  readonly width: number
  readonly height: number
  readonly ink?: string
  readonly paper?: string
  readonly font?: string
  readonly size?: number
}

/** Draws texts, each with the left end of its baseline, in pixels. */
function draw(texts: readonly (readonly [x: number, y: number, text: string])[], page: Page) {
  const { width, height, ink = '#111', paper = '#fff', font = 'DejaVu Sans', size = 16 } = page
  const spans = texts.map(
    ([x, y, text]) => `<text x="${x}" y="${y}" xml:space="preserve">${escaped(text)}</text>`,
  )
  return pixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="${paper}"/>
      <g font-family="${font}" font-size="${size}" fill="${ink}">${spans.join('')}</g>
    </svg>`,
  )
}

async function pixels(svg: string): Promise<PixelImage> {
  const drawn = sharp(Buffer.from(svg)).ensureAlpha().raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function plain(width: number, height: number, value: number): PixelImage {
  const data = new Uint8Array(4 * width * height).fill(value)
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  return { width, height, data }
}

const sentence = 'The quick brown fox jumps over 13 lazy dogs.'

test.each([11, 13, 16, 22, 30])(
  'a line of %i px, dark on light and light on dark',
  async (size) => {
    const page = { width: 30 * size, height: 4 * size, size }
    const light = await engine.read(await draw([[size, 2 * size, sentence]], page))
    const colours = { ink: '#d4d4d4', paper: '#1e1e1e' }
    const dark = await engine.read(
      await draw([[size, 2 * size, sentence]], { ...page, ...colours }),
    )
    expect(light.text).toBe(sentence)
    expect(dark.text).toBe(sentence)
    const box = light.lines[0]?.box
    expect(Math.abs((box?.x ?? 0) - size)).toBeLessThan(0.3 * size)
    expect(light.lines.flatMap(({ words }) => words).map(({ text }) => text)).toEqual(
      sentence.split(' '),
    )
  },
)

test('two columns are read one after the other', async () => {
  const left = [
    'The first column has a few',
    'lines of its own, and they',
    'are read before the other.',
  ]
  const right = [
    'The second column stands',
    'beside it at the same level',
    'and is read when it is done.',
  ]
  const texts = [left, right].flatMap((column, i) =>
    column.map((text, row) => [20 + 320 * i, 40 + 24 * row, text] as const),
  )
  const { text } = await engine.read(await draw(texts, { width: 640, height: 120 }))
  expect(text).toBe(`${left.join('\n')}\n\n${right.join('\n')}`)
})

test('code keeps its indentation', async () => {
  const code = [
    'function total(items) {',
    '  let price = 0;',
    '  for (const item of items) {',
    '    price += item.price;',
    '  }',
    '  return price;',
    '}',
  ]
  const texts = code.map((text, row) => [20, 30 + 22 * row, text] as const)
  const page = { width: 420, height: 190, font: 'DejaVu Sans Mono', size: 15 }
  const { text } = await engine.read(await draw(texts, { ...page, ink: '#eee', paper: '#222' }))
  expect(text).toBe(code.join('\n'))
})

test('umlauts, sharp s and accents', async () => {
  const lines = [
    'Größere Häuser müssen weiß gestrichen werden.',
    'Le café était fermé à cause de la fête.',
  ]
  const texts = lines.map((text, row) => [20, 40 + 30 * row, text] as const)
  const { text } = await engine.read(await draw(texts, { width: 520, height: 100, size: 18 }))
  expect(text).toBe(lines.join('\n'))
})

test('low contrast and coloured words', async () => {
  const faint = { width: 520, height: 60, ink: '#a8a8a8', paper: '#d8d8d8' }
  expect((await engine.read(await draw([[20, 36, sentence]], faint))).text).toBe(sentence)
  const words = '<tspan fill="#f92672">return</tspan> count <tspan fill="#a6e22e">values</tspan>'
  const image = await pixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60">
      <rect width="100%" height="100%" fill="#272822"/>
      <text x="20" y="36" font-family="DejaVu Sans Mono" font-size="16" fill="#f8f8f2">${words}</text>
    </svg>`,
  )
  expect((await engine.read(image)).text).toBe('return count values')
})

test.each([
  ['white', plain(300, 200, 255)],
  ['black', plain(300, 200, 0)],
  ['one pixel', plain(1, 1, 90)],
  ['a stripe', plain(1, 500, 255)],
])('nothing to read is an empty result: %s', async (_name, image) => {
  expect(await engine.read(image)).toEqual({ text: '', lines: [], tables: [], blocks: [] })
})

test('a very wide picture', async () => {
  const texts = [0, 1, 2, 3].map(
    (i) => [100 + 2000 * i, 110, `Part ${i + 1} of the wide one`] as const,
  )
  const { lines } = await engine.read(await draw(texts, { width: 8000, height: 200, size: 20 }))
  expect(lines.map(({ text }) => text)).toEqual(texts.map(([, , text]) => text))
})

test('a picture whose size is not that of its pixels is refused', async () => {
  const damaged = engine.read({ width: 10, height: 10, data: new Uint8Array(12) })
  await expect(damaged).rejects.toMatchObject({ failure: { code: 'ocr-failed' } })
})

test('an aborted reading ends early, and the engine goes on', async () => {
  const many = Array.from({ length: 30 }, (_, i) => [20, 30 + 24 * i, `${i} ${sentence}`] as const)
  const image = await draw(many, { width: 560, height: 780 })
  const controller = new AbortController()
  const reading = engine.read(image, controller.signal)
  await delay(100)
  controller.abort(new Error('cancelled'))
  await expect(reading).rejects.toThrow('cancelled')
  const short = await draw([[20, 36, sentence]], { width: 520, height: 60 })
  expect((await engine.read(short)).text).toBe(sentence)
})

test('a closed engine loads again', async () => {
  await engine.close()
  const short = await draw([[20, 36, sentence]], { width: 520, height: 60 })
  expect((await engine.read(short)).text).toBe(sentence)
})

test('an engine that is closed while it warms up comes to its end first', async () => {
  const passing = createOcrEngine({ languages: ['eng'], workers: 1 })
  const warming = passing.warm()
  const closing = passing.close()
  await expect(warming).resolves.toBeUndefined()
  await expect(closing).resolves.toBeUndefined()
})

test('reads the same behind a look ahead at more of the screen as without', async () => {
  const lines = Array.from({ length: 9 }, (_, i) => [20, 30 + 28 * i, `${i}. ${sentence}`] as const)
  const far = [500, 100, 'Beside what is taken, and read ahead all the same'] as const
  const whole = await draw([...lines, far], { width: 1024, height: 300 })
  const part = cut(whole, { width: 460, height: 200 })
  const plainly = await engine.read(part)
  await engine.ahead(whole, false, new AbortController().signal)
  expect(await engine.read(part)).toEqual(plainly)
  await expect(engine.ahead(whole, false, AbortSignal.timeout(50))).rejects.toThrow()
  expect(await engine.read(part)).toEqual(plainly)
})

/** The top left corner of a picture. */
function cut({ width: stride, data }: PixelImage, { width, height }: Size): PixelImage {
  const rows = Array.from({ length: height }, (_, y) =>
    data.subarray(4 * y * stride, 4 * (y * stride + width)),
  )
  return { width, height, data: new Uint8Array(Buffer.concat(rows)) }
}
