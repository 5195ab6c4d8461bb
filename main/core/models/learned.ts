import { z } from 'zod'

/** What was found out about one model at one endpoint, and what the user said of it. */
export const learnedSchema = z.object({
  /** Whether it sees pictures, as the user says. */
  said: z.boolean().optional(),
  /** Whether it sees pictures, as one showed that was really sent. */
  tried: z.boolean().optional(),
  /** The server's words with which it refused pictures. */
  refusal: z.string().max(500).optional(),
  /** The optional parameters that it took. */
  parameters: z
    .object({
      usage: z.boolean(),
      limitName: z.enum(['max_tokens', 'max_completion_tokens']),
      detail: z.boolean(),
    })
    .optional(),
})

/** The file of all that was learned, by `modelKey`. */
export const learnedFileSchema = z.object({
  version: z.literal(1),
  models: z.record(z.string().max(800), learnedSchema),
})

export type Learned = Readonly<z.infer<typeof learnedSchema>>

/** Keeps what was learned, by `modelKey`. */
export interface ModelMemory {
  of(key: string): Learned
  /** Puts fields in; one that is undefined is forgotten. */
  learn(key: string, change: { readonly [K in keyof Learned]: Learned[K] | undefined }): void
}

/** A memory that lasts as long as its caller keeps it; `onChange` gets all of it. */
export function createMemory(
  start: Readonly<Record<string, Learned>> = {},
  onChange: (models: Readonly<Record<string, Learned>>) => void = () => undefined,
): ModelMemory {
  const models = new Map(Object.entries(start))
  return {
    of: (key) => models.get(key) ?? {},
    learn(key, change) {
      const before = models.get(key) ?? {}
      const next = learnedSchema.parse({ ...before, ...change })
      if (JSON.stringify(next) === JSON.stringify(before)) return
      if (Object.values(next).every((value) => value === undefined)) models.delete(key)
      else models.set(key, next)
      onChange(Object.fromEntries(models))
    },
  }
}
