import { readFile } from 'node:fs/promises'
import {
  formatToLabel,
  type Position,
  prepareZXingModule,
  type ReadInputBarcodeFormat,
  readBarcodes,
} from 'zxing-wasm/reader'
import type { Rect } from '../../common/geometry.ts'
import type { Code, PixelImage } from '../core/ports.ts'
import { packageFile } from './ocr/package-files.ts'

/** Without those whose check is so weak that ordinary stripes or text could pass for one. */
const formats: ReadInputBarcodeFormat[] = [
  'AllMatrix',
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'Code128',
  'Code39',
  'Code93',
  'Codabar',
  'ITF',
  'DataBar',
]

let loading: Promise<unknown> | undefined

/** The bar codes of a picture, from top to bottom. Offline: the decoder is in the package. */
export async function readCodes({ width, height, data }: PixelImage): Promise<Code[]> {
  loading ??= load()
  await loading
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  // The types want a browser's ImageData; the decoder takes these three fields of it.
  const image = { width, height, data: pixels } as Parameters<typeof readBarcodes>[0]
  const found = await readBarcodes(image, { formats, textMode: 'Plain' })
  return found
    .map(({ format, text, position }) => ({ ...named(format, text), box: boxOf(position) }))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

async function load(): Promise<void> {
  const wasmBinary = await readFile(packageFile('zxing-wasm/reader/zxing_reader.wasm'))
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

/** The bars of a UPC-A are those of an EAN-13 that starts with 0; people know the former. */
function named(format: string, text: string): Pick<Code, 'format' | 'text'> {
  const isUpc = format === 'EAN13' && text.startsWith('0')
  return isUpc
    ? { format: 'UPC-A', text: text.slice(1) }
    : { format: formatToLabel(format) ?? format, text }
}

function boxOf({ topLeft, topRight, bottomLeft, bottomRight }: Position): Rect {
  const corners = [topLeft, topRight, bottomLeft, bottomRight]
  const left = Math.min(...corners.map(({ x }) => x))
  const top = Math.min(...corners.map(({ y }) => y))
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map(({ x }) => x)) - left,
    height: Math.max(...corners.map(({ y }) => y)) - top,
  }
}
