import type { DisplayGeometry, Rect } from '../../common/geometry.ts'
import type { Frame, PixelImage } from './ports.ts'
import { frozen } from './strips.ts'

/**
 * The displays of one picture of the whole desktop. The picture has one scale, that of the display with
 * the finest pixels, whatever the others have; the desktop says by its size which.
 *
 * @param displays bounds in DIP
 */
export function splitDesktop(
  picture: PixelImage,
  displays: readonly Pick<DisplayGeometry, 'id' | 'bounds'>[],
): readonly Frame[] {
  const all = union(displays.map(({ bounds }) => bounds))
  const across = picture.width / all.width
  const down = picture.height / all.height
  return displays.map(({ id, bounds }) => {
    const left = Math.round((bounds.x - all.x) * across)
    const top = Math.round((bounds.y - all.y) * down)
    const right = Math.round((bounds.x + bounds.width - all.x) * across)
    const bottom = Math.round((bounds.y + bounds.height - all.y) * down)
    const image = cut(picture, { x: left, y: top, width: right - left, height: bottom - top })
    const { width, height } = image
    return { display: { id, bounds, pixels: { width, height } }, image: frozen(image) }
  })
}

function union(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x, y, width: right - x, height: bottom - y }
}

function cut({ width, height, data }: PixelImage, rect: Rect): PixelImage {
  if (rect.width === width && rect.height === height) return { width, height, data }
  const part = new Uint8Array(rect.width * rect.height * 4)
  for (let row = 0; row < rect.height; row += 1) {
    const from = ((rect.y + row) * width + rect.x) * 4
    part.set(data.subarray(from, from + rect.width * 4), row * rect.width * 4)
  }
  return { width: rect.width, height: rect.height, data: part }
}
