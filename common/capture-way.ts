import { z } from 'zod'

/** Longest wait before a capture, in seconds. */
export const longestDelay = 600

/** The waits that menus and settings offer, in seconds. */
export const offeredDelays = [3, 5, 10] as const

/** Seconds between the start of a capture and the picture; 0: at once. */
export const delaySchema = z.number().int().min(0).max(longestDelay)

const coordinate = z.number().min(-100_000).max(100_000)
const length = z.number().positive().max(100_000)

/** How the part of the screen is found. */
export const captureWaySchema = z.discriminatedUnion('kind', [
  /** Dragged by the user. */
  z.object({ kind: z.literal('region') }),
  /** Counted from 1, from left to right; without a number the one that has the pointer. */
  z.object({ kind: z.literal('display'), number: z.number().int().min(1).exactOptional() }),
  /** A window: the one that the user picks, or the one under the pointer at once. */
  z.object({ kind: z.literal('window'), by: z.enum(['user', 'pointer']) }),
  /** The one that was captured last, as it is now. */
  z.object({ kind: z.literal('last') }),
  /** In DIP on the desktop. */
  z.object({
    kind: z.literal('rect'),
    rect: z.object({ x: coordinate, y: coordinate, width: length, height: length }),
  }),
])

export type CaptureWay = Readonly<z.infer<typeof captureWaySchema>>
