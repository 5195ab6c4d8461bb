import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, type WriterOptions, writeBarcode } from 'zxing-wasm/writer'

const file = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
const ready = readFile(file).then((wasmBinary) =>
  prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer },
    fireImmediately: true,
  }),
)

/** A bar code as a PNG. */
export async function drawCode(
  text: string,
  format: NonNullable<WriterOptions['format']>,
  scale = 4,
): Promise<Buffer> {
  await ready
  const { svg, error } = await writeBarcode(text, { format, scale })
  if (error !== '') throw new Error(error)
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer()
}
