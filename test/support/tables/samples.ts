import sharp from 'sharp'
import type { PixelImage } from '../../../main/core/ports.ts'
import { coloursOf, rect } from './draw-table.ts'
import { invoice, margin, page, sheet, terminal } from './families.ts'
import type { Style } from './plan.ts'
import { type Random, randomFrom } from './random.ts'

/** A drawn picture and the tables in it, from top to bottom. */
export interface Sample {
  readonly name: string
  readonly family: Style['family']
  readonly image: PixelImage
  readonly tables: readonly (readonly (readonly string[])[])[]
}

const families = ['spreadsheet', 'web', 'terminal', 'invoice'] as const

/**
 * Draws `count` pictures with tables: spreadsheets, web tables, terminals and invoices in turn,
 * each at 1x and 2x, light and dark. Fonts: DejaVu Sans, Serif and Sans Mono (Debian:
 * fonts-dejavu-core).
 */
export async function drawSamples(seed: number, count: number): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let i = 0; i < count; i++) {
    const random = randomFrom(1000 * seed + i)
    samples.push(await drawSample(random, i))
  }
  return samples
}

async function drawSample(random: Random, index: number): Promise<Sample> {
  const style = styleOf(random, index)
  const draw = { spreadsheet: sheet, web: page, terminal: terminal, invoice: invoice }[style.family]
  const { svg, width, height, plans } = draw(random, style)
  const { paper, ink } = coloursOf(style)
  const [w, h] = [Math.ceil(width + 2 * margin), Math.ceil(height + 2 * margin)]
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${w * style.scale}"
    height="${h * style.scale}" viewBox="0 0 ${w} ${h}">${rect(0, 0, w, h, paper)}
    <g font-family="${style.font}" font-size="${style.size}" fill="${ink}">${svg}</g></svg>`
  const name = [index, style.family, style.rules, style.dark ? 'dark' : 'light', `${style.scale}x`]
  return {
    name: name.join(' '),
    family: style.family,
    image: await pixels(whole),
    tables: plans.map(({ rows }) => rows),
  }
}

function styleOf(random: Random, index: number): Style {
  const family = families[index % 4] ?? 'web'
  return {
    family,
    scale: Math.floor(index / 4) % 2 === 0 ? 1 : 2,
    dark: Math.floor(index / 8) % 2 === 1,
    font:
      family === 'terminal'
        ? 'DejaVu Sans Mono'
        : random.pick(['DejaVu Sans', 'DejaVu Sans', 'DejaVu Serif']),
    size: random.int(12, 16),
    padding:
      family === 'spreadsheet' ? { x: 4, y: 3 } : { x: random.int(9, 16), y: random.int(6, 11) },
    rules:
      family === 'spreadsheet'
        ? 'grid'
        : family === 'terminal'
          ? 'none'
          : random.pick(['none', 'rows', 'grid', 'zebra']),
    upright: random.pick(['top', 'middle']),
  }
}

async function pixels(svg: string): Promise<PixelImage> {
  const drawn = sharp(Buffer.from(svg)).ensureAlpha().raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
