import type { PersonalKind } from '../../../common/personal.ts'
import type { PixelImage } from '../../../main/core/ports.ts'
import { pixels } from '../ocr/draw.ts'
import type { Part, Row, Scene } from './scene.ts'

/** How a scene looks; sizes in pixels at 1x. */
export interface SceneStyle {
  readonly font: string
  readonly size: number
  readonly scale: 1 | 2
  readonly ink: string
  readonly paper: string
  /** Of fields and bubbles. */
  readonly ground: string
  readonly rule: string
}

/** What has to be found, and where its ink is. */
export interface DrawnItem {
  readonly kind: PersonalKind
  readonly text: string
  /** Indexes of the pixels that differ from the picture without it. */
  readonly ink: readonly number[]
}

export interface DrawnScene {
  readonly name: string
  readonly image: PixelImage
  readonly items: readonly DrawnItem[]
}

const margin = 20
/** How far a pixel's brightness may be off before it counts as ink, of 255. */
const inkStep = 12

/** Draws a scene, and again without each of its items, whose ink is the difference. */
export async function drawScene(scene: Scene, style: SceneStyle): Promise<DrawnScene> {
  const image = await pixels(svgOf(scene, style))
  const parts = scene.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => cell.parts)
    .filter((part) => typeof part !== 'string')
  const items: DrawnItem[] = []
  for (const item of new Set(parts.map((part) => part.item))) {
    const own = parts.filter((part) => part.item === item)
    const without = await pixels(svgOf(scene, style, item))
    items.push({
      kind: own[0]?.kind ?? 'name',
      text: own.map(({ text }) => text).join(''),
      ink: differing(image, without),
    })
  }
  return { name: scene.name, image, items }
}

function differing(one: PixelImage, other: PixelImage): number[] {
  const found: number[] = []
  for (let at = 0; at < one.width * one.height; at++) {
    const difference = [0, 1, 2].map((channel) =>
      Math.abs((one.data[4 * at + channel] ?? 0) - (other.data[4 * at + channel] ?? 0)),
    )
    if (Math.max(...difference) > inkStep) found.push(at)
  }
  return found
}

/** @param hidden the item that is not drawn, though its room is kept */
function svgOf({ rows, mono }: Scene, style: SceneStyle, hidden?: number): string {
  const { font, size, scale, ink, paper } = style
  const advance = (mono ? 0.62 : 0.66) * size
  const pitch = Math.round(size * (rows.some(({ frame }) => frame) ? 2.3 : mono ? 1.3 : 1.6))
  const endOf = ({ at, parts }: Row['cells'][number]) =>
    at * size + parts.map(textOf).join('').length * advance
  const width = Math.ceil(Math.max(...rows.flatMap(({ cells }) => cells.map(endOf)))) + 2 * margin
  const height = rows.length * pitch + 2 * margin
  const drawn = rows.map(({ cells, frame }, i) => {
    const base = margin + i * pitch + size
    const last = cells.at(-1)
    const around =
      last && frame
        ? frameOf(frame, margin + last.at * size, base, endOf(last) - last.at * size, style)
        : ''
    const texts = cells.map(
      ({ at, parts }) =>
        `<text x="${margin + at * size}" y="${base}" xml:space="preserve">${parts.map((part) => spanOf(part, hidden)).join('')}</text>`,
    )
    return around + texts.join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}"
    viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/>
    <g font-family="${font}" font-size="${size}" fill="${ink}">${drawn.join('')}</g></svg>`
}

function frameOf(
  frame: 'field' | 'bubble',
  x: number,
  base: number,
  width: number,
  { size, ground, rule }: SceneStyle,
): string {
  const [round, stroke] = frame === 'field' ? [4, rule] : [size * 0.8, 'none']
  return `<rect x="${x - 0.7 * size}" y="${base - 1.35 * size}" width="${width + 1.4 * size}"
    height="${2 * size}" rx="${round}" fill="${ground}" stroke="${stroke}"/>`
}

function textOf(part: Part): string {
  return typeof part === 'string' ? part : part.text
}

function spanOf(part: Part, hidden: number | undefined): string {
  const escaped = textOf(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (typeof part === 'string') return `<tspan>${escaped}</tspan>`
  return `<tspan fill-opacity="${part.item === hidden ? 0 : 1}">${escaped}</tspan>`
}
