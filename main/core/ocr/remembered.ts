import { timesCovered } from '../covers.ts'
import type { Ocr, OcrResult, PixelImage } from '../ports.ts'

/**
 * The same OCR, which reads a picture once for all who ask: the search for personal data, a prompt
 * that names its text, and a check of the answer. One that was covered since is read anew.
 */
export function rememberedOcr<T extends Ocr>(ocr: T): T {
  const read = new WeakMap<PixelImage, { readonly name: string; readonly result: OcrResult }>()
  return {
    ...ocr,
    read: async (image, options, signal, onFirst) => {
      const name = JSON.stringify([options.languages, timesCovered(image)])
      const known = read.get(image)
      if (known?.name === name) return known.result
      const result = await ocr.read(image, options, signal, onFirst)
      read.set(image, { name, result })
      return result
    },
  }
}
