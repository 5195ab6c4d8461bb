/** Where a file of Tesseract's language data keeps the model of its neural network. */
const networkEntry = 17
/** The oldest files have as many parts, and none has many more. */
const entries = { least: networkEntry + 1, most: 64 } as const

/** The language code that a file of language data is named by: `rus.traineddata`, also `.gz`. */
export function languageOfFile(name: string): string | undefined {
  return /^([a-z]{3}(?:_[a-z]+)*)\.traineddata(?:\.gz)?$/i.exec(name)?.[1]
}

/**
 * What is wrong with unpacked language data, as a sentence; undefined where it looks right. It
 * starts with the number of its parts, 4 bytes, and the place of each, 8 bytes, -1 for none.
 */
export function languageDataProblem(data: Uint8Array): string | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = data.length >= 4 ? view.getInt32(0, true) : 0
  const isData =
    count >= entries.least && count <= entries.most && data.length > 4 + 8 * count + 1000
  if (!isData) return 'This file is no language data of Tesseract.'
  const places = Array.from({ length: count }, (_, i) => view.getBigInt64(4 + 8 * i, true))
  if (places.some((place) => place < -1n || place > BigInt(data.length))) {
    return 'This language file is damaged. Get it once more.'
  }
  if ((places[networkEntry] ?? -1n) < 0n) {
    return 'This language file is for old versions of Tesseract only. Get the one for version 4 or later.'
  }
  return undefined
}
