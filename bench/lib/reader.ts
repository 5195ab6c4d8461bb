import type { PixelImage } from '../../main/core/ports.ts'

/** Something that reads a picture's text, to be measured. */
export interface Reader {
  /** As short as a table's column. */
  readonly name: string
  read(image: PixelImage): Promise<string>
  close(): Promise<void>
}
