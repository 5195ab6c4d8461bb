import { readFile } from 'node:fs/promises'
import { englishClasses } from '../../core/ocr/ctc.ts'
import type { LinePicture } from '../../core/ocr/line-picture.ts'
import { dictionaryClasses } from '../../core/ocr/onnx-metadata.ts'
import { ppocrReading, recogniserInput } from '../../core/ocr/ppocr.ts'
import type { Reading } from '../../core/ocr/reading.ts'
import { models } from './model-files.ts'
import { loadOnnxModel, modelFile } from './onnx-model.ts'

/** One of PP-OCR's readers of lines. */
export interface Recogniser {
  read(line: LinePicture): Promise<Reading>
  close(): Promise<void>
}

/** Reads ASCII. */
export function loadEnglish(): Promise<Recogniser> {
  return load(models.english, englishClasses)
}

/** Reads Chinese, simplified, and ASCII. */
export async function loadChinese(): Promise<Recogniser> {
  const classes = dictionaryClasses(await readFile(modelFile(models.chinese)), (bytes) =>
    new TextDecoder().decode(bytes),
  )
  if (!classes) throw new Error(`${models.chinese} has no dictionary`)
  return load(models.chinese, classes)
}

async function load(name: string, classes: readonly string[]): Promise<Recogniser> {
  const model = await loadOnnxModel(name, 1)
  return {
    read: async (line) => {
      const { data } = await model.run(recogniserInput(line))
      return ppocrReading(line, data, classes)
    },
    close: () => model.close(),
  }
}
