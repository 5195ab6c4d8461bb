import {
  type CaptureWay,
  captureWaySchema,
  delaySchema,
  longestDelay,
} from '../../common/capture-way.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from './errors.ts'

/** The options of `eyeshot capture` that say how the screen is captured, as they are typed. */
export interface CaptureOptions {
  /** `X,Y,W,H` in DIP on the desktop. */
  readonly region?: string | undefined
  readonly last?: boolean | undefined
  readonly window?: boolean | undefined
  /** Counted from 1. */
  readonly display?: string | undefined
  /** In seconds. */
  readonly delay?: string | undefined
}

/** How and when the screen is to be captured, in the place of what the action says. */
export interface HowToCapture {
  readonly way?: CaptureWay
  /** In seconds. */
  readonly delay?: number
}

/** What the options mean. Throws a FailureError (`invalid-input`) for what means nothing. */
export function howToCapture(options: CaptureOptions): HowToCapture {
  const given = [
    options.region === undefined ? undefined : regionOf(options.region),
    options.display === undefined ? undefined : displayOf(options.display),
    options.last === true ? ({ kind: 'last' } as const) : undefined,
    options.window === true ? ({ kind: 'window', by: 'pointer' } as const) : undefined,
  ].filter((way) => way !== undefined)
  if (given.length > 1) {
    throw invalid(t('Only one of {{options}} can be given.', { options: exclusive }))
  }
  const [way] = given
  return {
    ...(way === undefined ? {} : { way }),
    ...(options.delay === undefined ? {} : { delay: delayOf(options.delay) }),
  }
}

const exclusive = '--region, --display, --last, --window'

function regionOf(text: string): CaptureWay {
  const [x, y, width, height, ...more] = text.split(',').map(numberOf)
  const way = captureWaySchema.safeParse({ kind: 'rect', rect: { x, y, width, height } })
  if (way.success && more.length === 0) return way.data
  throw invalid(
    t('--region takes X,Y,WIDTH,HEIGHT such as 0,0,800,600, not "{{given}}".', { given: text }),
  )
}

function displayOf(text: string): CaptureWay {
  const way = captureWaySchema.safeParse({ kind: 'display', number: numberOf(text) })
  if (way.success) return way.data
  throw invalid(
    t('--display takes the number of a display, from 1, not "{{given}}".', { given: text }),
  )
}

function delayOf(text: string): number {
  const delay = delaySchema.safeParse(numberOf(text))
  if (delay.success) return delay.data
  throw invalid(
    t('--delay takes whole seconds from 0 to {{longest}}, not "{{given}}".', {
      longest: longestDelay,
      given: text,
    }),
  )
}

/** Not a number for anything but digits, a sign and a point. */
function numberOf(text: string): number {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
}

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}
