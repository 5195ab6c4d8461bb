import { createWorker, OEM, PSM } from 'tesseract.js'
import { openLanguageFolder } from '../../main/node/ocr/language-folder.ts'
import { doubled } from './doubled.ts'
import type { Reader } from './reader.ts'

/** tesseract.js alone at the best settings measured for it: English, page mode 6, 2x grey. */
export async function startPageTesseract(): Promise<Reader> {
  const folder = await openLanguageFolder()
  await folder.place(['eng'])
  const options = { langPath: folder.path, cacheMethod: 'none', gzip: true }
  const worker = await createWorker(['eng'], OEM.LSTM_ONLY, options)
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    user_defined_dpi: '144',
  })
  return {
    name: 'tesseract.js 6',
    read: async (image) => (await worker.recognize(await doubled(image))).data.text,
    close: async () => {
      await worker.terminate()
      await folder.remove()
    },
  }
}
