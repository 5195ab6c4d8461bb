import { z } from 'zod'
import { errorCodes } from '../../common/errors.ts'
import type { WindowKind } from '../../common/ipc.ts'
import { callSchemas } from '../../common/schemas.ts'
import { fieldOf, parseJson } from './shape.ts'

const windows = Object.keys(callSchemas) as WindowKind[]
const calls = windows.flatMap((kind) => Object.keys(callSchemas[kind]))

/** The processes that the app starts for its work, by their names. */
export const workerNames = ['imaging', 'ocr', 'pictures', 'history', 'keychain'] as const

export type WorkerName = (typeof workerNames)[number]

/** Why a process of Chromium ended, in Electron's words. */
const reason = z
  .enum(['abnormal-exit', 'killed', 'crashed', 'oom', 'launch-failed', 'integrity-failure'])
  .catch('abnormal-exit')
const count = z.number().int().min(0).max(1e9)
const exit = z.number().int().catch(-1)
/** Figures and dots; what a tester calls a build is not in it. */
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
/** File, line and column in the built app. */
const place = z.string().regex(/^(main|preload)(\/chunks)?\/[\w-]{1,60}\.c?js:\d{1,7}:\d{1,7}$/)

/**
 * All that can be written to the log. A value is a number, a yes or no, one of a list, or has a shape
 * that no word of the user, key, address or prompt can have; there is no field for free text.
 */
export const logFields = {
  started: {
    version,
    electron: version,
    providers: count,
    /** How many things there are that the settings window tells. */
    notices: count,
    localOnly: z.boolean(),
    packaged: z.boolean(),
  },
  'started-again': {},
  quit: {},
  'run-ended': {
    outcome: z.enum(['done', 'failed', 'stopped']),
    local: z.boolean(),
    pictures: count,
    ms: count,
    code: z.enum(errorCodes).exactOptional(),
    status: z.number().int().min(100).max(999).exactOptional(),
  },
  'call-failed': {
    window: z.enum(windows),
    call: z.enum(calls),
    code: z.enum(errorCodes),
  },
  'worker-died': { worker: z.enum(workerNames), exit },
  'process-died': { kind: z.enum(['GPU', 'Utility']).catch('Utility'), reason, exit },
  'window-died': { window: z.enum(windows), reason, exit },
  'overlay-hung': {},
  /** On X11: the pixels were had in another way, which takes longer. */
  'screen-not-shared': { why: z.enum(['server', 'display', 'failed']) },
  bug: {
    name: z
      .enum(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'ZodError', 'Error'])
      .catch('Error'),
    places: z.array(place).max(8),
  },
} as const satisfies Record<string, z.ZodRawShape>

type Fields = typeof logFields

/** Something that happened, for the log. */
export type LogEvent = {
  [E in keyof Fields]: { readonly event: E } & (keyof Fields[E] extends never
    ? unknown
    : Readonly<z.input<z.ZodObject<Fields[E]>>>)
}[keyof Fields]

const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const lineSchemas = new Map<string, z.ZodType>(
  Object.entries(logFields).map(([event, fields]) => [
    event,
    z.strictObject({ at: time, event: z.literal(event), ...fields }),
  ]),
)

/**
 * A line of the log; undefined where a value is none that may be there.
 *
 * @param at in ms since 1970
 */
export function logLine(event: LogEvent, at: number): string | undefined {
  return checked({ at: new Date(at).toISOString(), ...event })
}

/** A line of a log as it was written; undefined for anything else that a file may hold. */
export function readLogLine(line: string): string | undefined {
  return checked(parseJson(line))
}

function checked(line: unknown): string | undefined {
  const parsed = lineSchemas.get(String(fieldOf(line, 'event')))?.safeParse(line)
  return parsed?.success ? JSON.stringify(parsed.data) : undefined
}

/** What may be logged of something that was thrown: its kind, and where, without its message. */
export function bugEvent(error: unknown): LogEvent {
  if (!(error instanceof Error)) return { event: 'bug', name: 'Error', places: [] }
  const { name, message, stack = '' } = error
  // The message stands before the places, and may look like one.
  const after = stack.slice(stack.indexOf(message) + message.length)
  const places = [...after.matchAll(/\/out\/((?:main|preload)\/[^\s()]+:\d+:\d+)/g)]
    .map(([, found = '']) => found)
    .filter((found) => place.safeParse(found).success)
  return { event: 'bug', name: name as 'Error', places: places.slice(0, 8) }
}
