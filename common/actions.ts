import { z } from 'zod'
import { delaySchema } from './capture-way.ts'
import { details } from './detail.ts'
import { iconNames } from './icons.ts'

/** What an answer must be. */
export const contractNames = [
  'text',
  'markdown',
  'table',
  'latex',
  'mermaid',
  'chart',
  'code',
] as const

export type ContractName = (typeof contractNames)[number]

/**
 * What is captured. `region` (the rule): a rectangle. `window`: a window that the user picks.
 * `display`: the display that has the pointer. `last`: the last rectangle as it is now.
 * `clipboard`, `file`: a picture from there. `two`: two rectangles, one after the other. `again`:
 * the last rectangle as it is now, beside its last capture.
 */
export const captures = [
  'region',
  'window',
  'display',
  'last',
  'clipboard',
  'file',
  'two',
  'again',
] as const

export type CaptureName = (typeof captures)[number]

/** What one hotkey does. Built-in actions are data of this type, and so are a user's own. */
export const actionSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(60),
  /** Shown beside the name. */
  icon: z.enum(iconNames),
  capture: z.enum(captures).optional(),
  /** Seconds to wait, with a countdown, before the screen is captured. */
  delay: delaySchema.optional(),
  /** `model` asks an endpoint, `local` reads the text offline. */
  run: z.enum(['model', 'local']),
  /**
   * Template with variables such as `{{language}}`; unused where `run` is `local`. One that names
   * `{{question}}` asks the user for it once the picture is taken.
   */
  prompt: z.string().max(20_000),
  /** What the answer must be; it is parsed as that, and what does not fit is shown. */
  contract: z.enum(contractNames),
  /** `ocr`: the answer is the text of the picture and is compared with what is read offline. */
  check: z.literal('ocr').optional(),
  /** What is done with the result besides showing it. */
  afterwards: z.enum(['show', 'copy', 'both']),
  /** How closely the model is to look; as the picture's text needs where it is absent. */
  detail: z.enum(details).optional(),
  /** Upper limit of the answer in tokens; none is sent where it is absent. */
  maxTokens: z.number().int().positive().optional(),
})

export type Action = Readonly<z.infer<typeof actionSchema>>

/** Whether an action waits for the user's question once the picture is taken. */
export function needsQuestion(action: Action): boolean {
  return action.run === 'model' && /\{\{\s*question\s*\}\}/.test(action.prompt)
}
