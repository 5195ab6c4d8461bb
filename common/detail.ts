/**
 * How closely a model is to look at a picture. `auto`, `low` and `high` mean something for every
 * model; the others for those that have them.
 */
export const details = ['auto', 'low', 'medium', 'high', 'ultra', 'original'] as const

export type Detail = (typeof details)[number]
