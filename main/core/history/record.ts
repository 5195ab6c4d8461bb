import { z } from 'zod'
import { type Action, actionSchema, contractNames } from '../../../common/actions.ts'
import type { AnswerView, ShotView } from '../../../common/answer-view.ts'
import { builtinActions } from '../../../common/builtin-actions.ts'
import { errorCodes } from '../../../common/errors.ts'
import { iconNames } from '../../../common/icons.ts'
import { editsSchema } from '../../../common/schemas.ts'
import { ocrSchema } from '../ocr/result-schema.ts'
import type { HistoryRecord, KeptAnswer, OcrResult } from '../ports.ts'

type StoredShot = Omit<ShotView, 'bytes'>

/** What a record keeps besides its pictures. */
export interface StoredBody {
  readonly action: Action
  readonly view: Omit<AnswerView, 'shots'> & { readonly shots: readonly StoredShot[] }
  readonly ocr?: OcrResult
  readonly prompt?: string
  readonly choice?: { readonly provider: string; readonly model: string }
}

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** A form that only a later version knows is shown as the text it came as. */
const contract = z.enum(contractNames).catch('markdown')
/** An icon that only a later version has. */
const icon = z.enum(iconNames).catch('star')
const repaired = z.object({ text: z.string(), problems: z.array(z.string()) })

/** What the forms of an answer are made of. */
const form = {
  repaired: repaired.exactOptional(),
  checked: z.string().exactOptional(),
  uncheckedFor: z.string().exactOptional(),
  edits: editsSchema.exactOptional(),
}

// Loose: what a later version adds to a view stays in it.
const viewSchema: z.ZodType<StoredBody['view']> = z.looseObject({
  runId: z.number(),
  phase: z.enum(['idle', 'working', 'review', 'streaming', 'done', 'stopped', 'failed']),
  asked: z.looseObject({
    action: z.string(),
    local: z.boolean(),
    contract: contract.exactOptional(),
    hasPicture: z.boolean(),
    icon: icon.exactOptional(),
    provider: z.string().exactOptional(),
    model: z.string().exactOptional(),
    host: z.string().exactOptional(),
  }),
  shots: z.array(
    z.looseObject({
      mime: z.string(),
      width: z.number(),
      height: z.number(),
      tokens: z.object({ low: z.number(), high: z.number() }).exactOptional(),
    }),
  ),
  turns: z.array(
    z.looseObject({
      question: z.string().exactOptional(),
      text: z.string(),
      contract: contract.exactOptional(),
      ...form,
    }),
  ),
  question: z.string().exactOptional(),
  ...form,
  reading: z
    .looseObject({
      width: z.number(),
      height: z.number(),
      words: z.array(z.object({ text: z.string(), box, confidence: z.number() })),
      codes: z.array(
        z.object({
          format: z.string(),
          title: z.string(),
          text: z.string(),
          fields: z.array(z.object({ name: z.string(), value: z.string(), secret: z.boolean() })),
        }),
      ),
      suspect: z.boolean(),
    })
    .exactOptional(),
  text: z.string(),
  reasoning: z.string(),
  usage: z.looseObject({ inputTokens: z.number(), outputTokens: z.number() }).exactOptional(),
  finish: z.enum(['stop', 'length', 'content-filter', 'other']).exactOptional(),
  failure: z
    .looseObject({
      code: z.enum(errorCodes),
      message: z.string(),
      status: z.number().exactOptional(),
      retryAfterMs: z.number().exactOptional(),
    })
    .exactOptional(),
  copied: z.boolean(),
  spared: z.boolean(),
})

const bodySchema = z.object({
  action: z.looseObject({ id: z.string() }),
  view: viewSchema,
  ocr: ocrSchema.exactOptional(),
  prompt: z.string().exactOptional(),
  choice: z.object({ provider: z.string(), model: z.string() }).exactOptional(),
})

/** A record as the database keeps it; its pictures are files of their own. */
export function bodyOf({ action, view, ocr, prompt, choice }: HistoryRecord): string {
  const shots = view.shots.map(({ bytes: _, ...shot }) => shot)
  return JSON.stringify({ action, view: { ...view, shots }, ocr, prompt, choice })
}

/** What `bodyOf` wrote, checked. Throws where it is something else. */
export function parseBody(json: string): StoredBody {
  const { action, ...rest } = bodySchema.parse(JSON.parse(json))
  return { ...rest, action: actionOf(action) }
}

/** An action that an older version wrote may lack what this one needs; its id is still known. */
function actionOf(stored: { readonly id: string }): Action {
  const parsed = actionSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  const builtin = builtinActions.find(({ id }) => id === stored.id)
  if (builtin === undefined) throw parsed.error
  return builtin
}

/** A kept answer with its pictures; `pictures` as the view's shots, null where one is gone. */
export function keptAnswer(
  row: { readonly id: number; readonly key: string; readonly at: number; durationMs: number },
  body: StoredBody,
  pictures: readonly (Uint8Array | null)[],
): KeptAnswer {
  const shots = body.view.shots.map((shot, index) => ({
    ...shot,
    bytes: pictures[index] ?? new Uint8Array(),
  }))
  return { ...row, ...body, view: { ...body.view, shots } }
}

/** Whether there is anything to keep of an answer that ended: a question that failed leaves none. */
export function isWorthKeeping({ phase, text, turns, reading }: AnswerView): boolean {
  const ended = phase === 'done' || phase === 'stopped' || phase === 'failed'
  return ended && (text !== '' || turns.length > 0 || (reading?.codes ?? []).length > 0)
}
