import type { PixelImage } from '../../../main/core/ports.ts'
import { asJpeg, drawSubPixels, scaled } from './distort.ts'
import { darkColours, drawPage, type PageStyle } from './draw.ts'

/** English and German with figures and signs, as screens have them. */
export const mixedLines = [
  'Save changes to "Budget draft" before leaving?',
  'Version 3.12.4 needs 2.5 GB of memory and 640 MB on disk.',
  'Möchten Sie die Änderungen vor dem Schließen übernehmen?',
  'const limit = Math.max(items.length - 1, 0)',
  'Wednesday, 14 August 2024 at 09:35 - 27 people are coming.',
  'Überprüfen Sie die Schlüssel, bevor Sie die Tür öffnen.',
] as const

export interface Kind {
  readonly name: string
  draw(): Promise<PixelImage>
}

const page = (style: PageStyle) => drawPage(mixedLines, style)
const kind = (name: string, draw: () => Promise<PixelImage>): Kind => ({ name, draw })

/** What happens to text on its way to the screen and into a picture. */
export const kinds: readonly Kind[] = [
  ...[-3, -2, -1, 1, 2, 3].map((turn) =>
    kind(`turned by ${turn} degrees`, () => page({ size: 18, turn })),
  ),
  kind('turned by 2 degrees, dark, 13 px', () => page({ size: 13, turn: 2, ...darkColours })),
  kind('low contrast, light', () => page({ ink: '#b4b4b4', paper: '#dcdcdc' })),
  kind('low contrast, dark', () => page({ ink: '#4a4a4a', paper: '#2b2b2b' })),
  kind('low contrast, coloured', () => page({ ink: '#c05050', paper: '#b07070' })),
  kind('JPEG of quality 40', async () => asJpeg(await page({ size: 16 }), 40)),
  kind('JPEG of quality 20, 20 px', async () => asJpeg(await page({ size: 20 }), 20)),
  kind('shrunk to 70 %', async () => scaled(await page({ size: 20 }), 0.7)),
  kind('enlarged to 160 %', async () => scaled(await page({ size: 12 }), 1.6)),
  kind('sub-pixels, light', () => drawSubPixels(mixedLines, { size: 14 })),
  kind('sub-pixels, dark', () => drawSubPixels(mixedLines, { size: 14, ...darkColours })),
  ...[9, 10, 11, 13, 16, 24, 40].flatMap((size) => [
    kind(`${size} px, light`, () => page({ size })),
    kind(`${size} px, dark`, () => page({ size, ...darkColours })),
  ]),
]
