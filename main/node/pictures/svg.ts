import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { checkSize, PictureError } from '../../core/pictures/problem.ts'
import type { PixelImage } from '../../core/ports.ts'
import { systemFonts } from './system-fonts.ts'

/** Pixels for one of the drawing's own: it is drawn as on a display of high density. */
const density = 2
/** A smaller drawing, such as an icon, is enlarged to this long side in pixels. */
const smallSide = 512
/** A drawing is enlarged up to this long side in pixels. */
const longSide = 4000

/** The families that a Linux most likely has; those of other systems are resvg's own. */
const families =
  process.platform === 'linux'
    ? {
        defaultFontFamily: 'DejaVu Sans',
        sansSerifFamily: 'DejaVu Sans',
        serifFamily: 'DejaVu Serif',
        monospaceFamily: 'DejaVu Sans Mono',
      }
    : {}

let ready: Promise<void> | undefined

/**
 * An SVG drawn on white with the fonts of the system. Pictures in it are drawn where they are inside
 * the file. It is drawn by WebAssembly, which has neither files nor network, so that no address and
 * no path can be followed; resvg's native build does follow paths. Throws a PictureError.
 */
export async function decodeSvg(bytes: Uint8Array): Promise<PixelImage> {
  ready ??= load()
  await ready
  const text = textOf(bytes)
  try {
    const { width, height } = sizeOf(text)
    checkSize(Math.max(1, width), Math.max(1, height), 'SVG')
    const long = Math.max(width, height)
    const enlarge = Math.max(1, Math.min(Math.max(density, smallSide / long), longSide / long))
    const fontBuffers = /<[a-z:]*text/i.test(text) ? await systemFonts(isEastAsian(text)) : []
    const drawing = new Resvg(text, {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: enlarge },
      font: { fontBuffers: [...fontBuffers], ...families },
    })
    const drawn = drawing.render()
    const image = { width: drawn.width, height: drawn.height, data: drawn.pixels.slice() }
    drawn.free()
    drawing.free()
    return image
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('damaged', 'SVG')
  }
}

async function load(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
}

function sizeOf(text: string): { readonly width: number; readonly height: number } {
  const drawing = new Resvg(text)
  const { width, height } = drawing
  drawing.free()
  return { width, height }
}

function isEastAsian(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|&#/.test(text)
}

function textOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}
