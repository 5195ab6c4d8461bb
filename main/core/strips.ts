import type { Size } from '../../common/geometry.ts'
import { encodeRuns, turnColours } from '../../common/pixel-runs.ts'
import type { FrozenImage, PixelImage, Strip } from './ports.ts'

/** Most bytes of a strip's pixels: small enough that Chromium's allocator has such memory at hand. */
const stripBytes = 512 * 1024

/** Where the pixels of a picture are until they are looked at. */
export interface PixelSource extends Size {
  /** Order of the bytes of a pixel; of `bgrx` the last says nothing. */
  readonly order: 'rgba' | 'bgrx'
  /** Pixels of `count` rows from `y` on, good until others are asked for. */
  rows(y: number, count: number): Uint32Array
  /** Told when all rows were looked at, or nobody will any more; now and then both. */
  close(): void
}

/**
 * A picture that is kept in runs: of a screen a tenth to a fifth of its pixels' memory. They are
 * written as they are asked for, so that one who sends them on does so meanwhile, and the source is
 * closed with the last.
 */
export class StripImage implements FrozenImage {
  readonly width: number
  readonly height: number
  private readonly kept: Strip[] = []
  private source: PixelSource | undefined
  private words: Uint32Array | undefined

  constructor(source: PixelSource) {
    this.width = source.width
    this.height = source.height
    this.source = source
  }

  *strips(): Iterable<Strip> {
    const most = Math.min(this.height, Math.max(1, Math.floor(stripBytes / (4 * this.width))))
    for (let y = 0, index = 0; y < this.height; y += most, index += 1) {
      const strip = this.kept[index] ?? this.write(y, Math.min(most, this.height - y))
      this.kept[index] = strip
      yield strip
    }
  }

  close(): void {
    this.source?.close()
    this.source = undefined
    this.words = undefined
  }

  private write(y: number, rows: number): Strip {
    const { source, width, height } = this
    if (source === undefined) throw new Error('the picture was let go')
    this.words ??= new Uint32Array(rows * width + 1)
    const { words } = this
    // Memory of its own: a part of a larger one would be sent with all of it.
    const data = words.slice(0, encodeRuns(source.rows(y, rows), words))
    if (source.order === 'bgrx') turnColours(data)
    if (y + rows === height) this.close()
    return { y, rows, data }
  }
}

/** Pixels that are there, to be kept in runs once these are asked for. */
export function frozen({ width, height, data }: PixelImage): FrozenImage {
  const row = 4 * width
  return new StripImage({
    width,
    height,
    order: 'rgba',
    rows: (y, count) => wordsOf(data.subarray(y * row, (y + count) * row)),
    close: () => undefined,
  })
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes
  if (byteOffset % 4 === 0) return new Uint32Array(buffer, byteOffset, length / 4)
  // A copy also where it is one of Node's buffers, whose slices are not.
  return new Uint32Array(new Uint8Array(bytes).buffer)
}
