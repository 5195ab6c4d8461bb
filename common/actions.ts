import { z } from 'zod'

/** What one hotkey does. Built-in actions are data of this type, and so are a user's own. */
export const actionSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(60),
  /** `model` asks an endpoint, `local` reads the text offline. */
  run: z.enum(['model', 'local']),
  /** Template with variables such as `{{language}}`; unused where `run` is `local`. */
  prompt: z.string().max(20_000),
  /** What is done with the result besides showing it. */
  afterwards: z.enum(['show', 'copy', 'both']),
  /** Upper limit of the answer in tokens; none is sent where it is absent. */
  maxTokens: z.number().int().positive().optional(),
})

export type Action = Readonly<z.infer<typeof actionSchema>>

export const builtinActions: readonly Action[] = [
  {
    id: 'explain',
    name: 'Explain',
    run: 'model',
    prompt: [
      'This is a part of my screen. Explain what it shows to somebody who has work to do:',
      'say what it is, what matters in it, and, if it shows a problem, what to do about it.',
      'If it is a chart, table or diagram, say what it says and quote the figures that carry it.',
      'Be brief and exact; do not describe the obvious, and say so where something is unreadable.',
      'Answer in {{language}}.',
    ].join('\n'),
    afterwards: 'show',
  },
  {
    id: 'copy-text',
    name: 'Copy text',
    run: 'local',
    prompt: '',
    afterwards: 'both',
  },
  {
    id: 'copy-text-model',
    name: 'Copy text (model)',
    run: 'model',
    prompt: [
      'Transcribe all text in this picture exactly as it stands: every character, in reading',
      'order, with its line breaks and indentation. Correct nothing, translate nothing, and add',
      'nothing: no introduction, no code fence. Write [?] where a word is unreadable.',
    ].join('\n'),
    afterwards: 'both',
  },
]
