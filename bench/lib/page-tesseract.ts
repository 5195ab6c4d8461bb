import sharp from 'sharp'
import { createWorker, OEM, PSM } from 'tesseract.js'
import type { PixelImage } from '../../main/core/ports.ts'
import { openLanguageFolder } from '../../main/node/ocr/language-folder.ts'

/**
 * tesseract.js alone at the best settings measured for it: English, page mode 6, the picture
 * grey, twice as large, and negated where it is dark.
 */
export async function startPageTesseract() {
  const folder = await openLanguageFolder()
  await folder.place(['eng'])
  const options = { langPath: folder.path, cacheMethod: 'none', gzip: true }
  const worker = await createWorker(['eng'], OEM.LSTM_ONLY, options)
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    user_defined_dpi: '144',
  })
  return {
    read: async ({ width, height, data }: PixelImage): Promise<string> => {
      const grey = sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .greyscale()
      const { channels } = await grey.clone().stats()
      const isDark = (channels[0]?.mean ?? 255) < 128
      const doubled = grey.resize(2 * width, 2 * height).negate(isDark ? { alpha: false } : false)
      const result = await worker.recognize(await doubled.png().toBuffer())
      return result.data.text
    },
    close: async () => {
      await worker.terminate()
      await folder.remove()
    },
  }
}
