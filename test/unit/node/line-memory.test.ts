import { expect, it } from 'vitest'
import type { Rect } from '../../../common/geometry.ts'
import type { PixelImage } from '../../../main/core/ports.ts'
import type { Engines } from '../../../main/node/ocr/engines.ts'
import { createLineMemory } from '../../../main/node/ocr/line-memory.ts'
import { type LineReader, readLines } from '../../../main/node/ocr/read-lines.ts'

/** White, with three lines of strokes that differ from each other. */
function page(): PixelImage {
  const width = 120
  const height = 90
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let line = 0; line < 3; line++) {
    for (let y = 10 + 30 * line; y < 22 + 30 * line; y++) {
      for (let x = 10; x < 100; x++) {
        if (x % (4 + line) < 2) data.set([0, 0, 0, 255], (y * width + x) * 4)
      }
    }
  }
  return { width, height, data }
}

function cut(image: PixelImage, { x, y, width, height }: Rect): PixelImage {
  const data = new Uint8Array(width * height * 4)
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * image.width + x) * 4
    data.set(image.data.subarray(start, start + width * 4), row * width * 4)
  }
  return { width, height, data }
}

const boxes = [0, 1, 2].map((line) => ({ x: 8, y: 8 + 30 * line, width: 94, height: 16 }))

/** A reader whose one Tesseract counts what it is given. */
function counting() {
  let reads = 0
  const tesseract = {
    read: async ({ source }: { source: Rect }) => {
      reads += 1
      const words = [{ text: `line${reads}`, confidence: 1, box: source }]
      return { text: `line${reads}`, confidence: 1, engine: 'tesseract', words }
    },
  }
  const team = { workers: [tesseract], use: async () => false }
  const engines = { team, chinese: undefined } as unknown as Engines
  const reader: LineReader = { engines, memory: createLineMemory(), choose: () => ['eng'] }
  return { reader, reads: () => reads }
}

it('reads a line of the same pixels once, and puts it where it lies now', async () => {
  const { reader, reads } = counting()
  const whole = page()
  const before = await readLines(reader, whole, boxes)
  expect(reads()).toBe(3)
  const part = cut(whole, { x: 4, y: 33, width: 100, height: 57 })
  const moved = boxes.slice(1).map((box) => ({ ...box, x: box.x - 4, y: box.y - 33 }))
  const after = await readLines(reader, part, moved)
  expect(reads()).toBe(3)
  const texts = before.slice(1).map(({ text }) => text)
  expect(after.map(({ text }) => text)).toEqual(texts)
  const [was, is] = [before[1]?.words[0]?.box, after[0]?.words[0]?.box]
  expect(is).toEqual({ ...was, x: (was?.x ?? 0) - 4, y: (was?.y ?? 0) - 33 })
})

it('reads anew what differs by one pixel, and all that it is told to forget', async () => {
  const { reader, reads } = counting()
  const whole = page()
  await readLines(reader, whole, boxes)
  whole.data.set([200, 0, 0, 255], (15 * whole.width + 50) * 4)
  await readLines(reader, whole, boxes)
  expect(reads()).toBe(4)
  reader.memory.forget()
  await readLines(reader, whole, boxes)
  expect(reads()).toBe(7)
})

it('forgets what was read in other languages', async () => {
  const { reader, reads } = counting()
  await readLines(reader, page(), boxes)
  let used = 0
  const use = async () => {
    used += 1
    return true
  }
  const team = { ...reader.engines.team, use }
  await readLines({ ...reader, engines: { ...reader.engines, team } }, page(), boxes)
  expect(used).toBe(1)
  expect(reads()).toBe(6)
})
