import { z } from 'zod'

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const found = { text: z.string(), box, confidence: z.number() }

/** An `OcrResult` that came from another process, or from the disk. */
export const ocrSchema = z.object({
  text: z.string(),
  lines: z.array(
    z.object({
      ...found,
      engine: z.enum(['tesseract', 'ppocr']),
      words: z.array(z.object(found)),
    }),
  ),
  codes: z.array(z.object({ format: z.string(), text: z.string(), box })).exactOptional(),
  suspect: z.literal(true).exactOptional(),
  blocks: z.array(
    z.object({ kind: z.enum(['text', 'code', 'table']), from: z.number(), to: z.number() }),
  ),
  tables: z.array(z.object({ rows: z.array(z.array(z.string())), box })),
})
