import type { LinePicture } from '../../core/ocr/line-picture.ts'
import { detectLines } from './detect-lines.ts'
import type { Engines } from './engines.ts'

/** Something with strokes, of the size of a word: recognisers skip what is blank. */
function someLine(): LinePicture {
  const width = 200
  const height = 60
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const x = i % width
    const y = (i - x) / width
    return x > 12 && x < 188 && y > 12 && y < 48 && x % 16 < 5 ? 0 : 255
  })
  return {
    pixels: { width, height, data },
    source: { x: 0, y: 0, width: width - 24, height: height - 24 },
    scale: { x: 1, y: 1 },
  }
}

/** Runs each part once: first runs allocate and compile. */
export async function warmUp({ detector, english, chinese, team }: Engines): Promise<void> {
  const line = someLine()
  await Promise.all([
    detectLines(detector, line.pixels),
    english.read(line),
    chinese?.read(line),
    ...team.workers.map((worker) => worker.read(line)),
  ])
}
