import { z } from 'zod'

/** Whose work is inside, and on what terms. */
export const licenceSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As SPDX names it; empty where the package does not say. */
  licence: z.string(),
  /** In full; empty where the package has none. */
  text: z.string(),
})

export type Licence = Readonly<z.infer<typeof licenceSchema>>
