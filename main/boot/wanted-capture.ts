import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Action } from '../../common/actions.ts'
import { type Failure, FailureError } from '../../common/errors.ts'
import { type HowToCapture, howToCapture } from '../core/capture-options.ts'
import type { PictureOrigin } from '../node/socket-line.ts'

/** A capture that a command line asks for. */
export interface WantedCapture extends HowToCapture {
  readonly action: Action
  /** Whether nothing of it is to be written to the disk. */
  readonly private: boolean
  /** Where the pictures come from in the place of the screen. */
  readonly from?: PictureOrigin
  /** Why it cannot be done. */
  readonly failure?: Failure
}

/**
 * The capture that a command line asks for: `--capture ID`, or `capture [--action ID]` as the
 * command line `eyeshot` has it, with its other options; Explain where none is named.
 *
 * @param folder that relative paths of files begin at
 */
export function captureOfArguments(
  argv: readonly string[],
  actions: readonly Action[],
  folder = process.cwd(),
): WantedCapture | undefined {
  const { values, positionals } = parseArgs({
    args: [...argv],
    // Electron's own switches are among them.
    strict: false,
    options: {
      capture: { type: 'string' },
      action: { type: 'string' },
      private: { type: 'boolean' },
      clipboard: { type: 'boolean' },
      file: { type: 'string', multiple: true },
      region: { type: 'string' },
      display: { type: 'string' },
      last: { type: 'boolean' },
      window: { type: 'boolean' },
      delay: { type: 'string' },
    },
  })
  if (values.capture === undefined && !positionals.includes('capture')) return undefined
  const id = textOf(values.capture) ?? textOf(values.action) ?? 'explain'
  const action = actionById(id, actions)
  if (action === undefined) return undefined
  const files = (values.file ?? []).flatMap((file) => textOf(file) ?? [])
  const from = values.clipboard === true ? 'clipboard' : files.map((file) => resolve(folder, file))
  return {
    action,
    private: values.private === true,
    ...(from.length === 0 ? {} : { from }),
    ...howOf({
      region: textOf(values.region),
      display: textOf(values.display),
      last: values.last === true,
      window: values.window === true,
      delay: textOf(values.delay),
    }),
  }
}

function howOf(options: Parameters<typeof howToCapture>[0]): Partial<WantedCapture> {
  try {
    return howToCapture(options)
  } catch (error) {
    if (error instanceof FailureError) return { failure: error.failure }
    throw error
  }
}

/** An option without its value is true. */
function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function actionById(id: string | undefined, actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.id === id)
}
