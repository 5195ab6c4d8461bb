import { layOut } from '../../main/core/ocr/layout.ts'
import { linePicture } from '../../main/core/ocr/line-picture.ts'
import { findLines } from '../../main/node/ocr/find-lines.ts'
import { loadOnnxModel } from '../../main/node/ocr/onnx-model.ts'
import { loadEnglish } from '../../main/node/ocr/recogniser.ts'
import type { Reader } from './reader.ts'

/** PP-OCR alone: its detector, and its English recogniser for every line. */
export async function startPpocr(): Promise<Reader> {
  const [detector, english] = await Promise.all([
    loadOnnxModel('ch_PP-OCRv4_det_infer'),
    loadEnglish(),
  ])
  return {
    name: 'PP-OCR',
    read: async (image) => {
      const page = await findLines(detector, image)
      const lines = []
      for (const box of page.boxes) {
        const line = linePicture(page.image, box)
        if (line) lines.push({ ...(await english.read(line)), box: line.source })
      }
      const read = lines.filter(({ text }) => text !== '')
      return layOut(page.grey, read).text
    },
    close: async () => {
      await Promise.all([detector.close(), english.close()])
    },
  }
}
