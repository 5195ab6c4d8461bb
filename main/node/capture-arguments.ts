import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Action } from '../../common/actions.ts'
import { type HowToCapture, howToCapture } from '../core/capture-options.ts'
import { pictureLimit } from '../core/pictures/pages.ts'
import { findAction, parse, wrongUsage } from './arguments.ts'
import type { PictureOrigin } from './socket-line.ts'

/** A capture as it is asked for. */
export interface CaptureRequest extends HowToCapture {
  /** The action's id. */
  readonly action: string
  /** Whether nothing of it is to be written to the disk. */
  readonly private: boolean
  /** Where the pictures come from in the place of the screen. */
  readonly from?: PictureOrigin
}

/**
 * What the words after `eyeshot capture` ask for. Throws a FailureError (`invalid-input`) for what
 * means nothing.
 *
 * @param folder that relative paths of files begin at
 */
export function captureRequest(
  words: readonly string[],
  actions: readonly Action[],
  folder: string,
): CaptureRequest | 'help' {
  const { values, positionals } = parse(withNegatives(words), {
    action: { type: 'string', default: 'explain' },
    private: { type: 'boolean', default: false },
    clipboard: { type: 'boolean', default: false },
    file: { type: 'string', multiple: true, default: [] },
    region: { type: 'string' },
    display: { type: 'string' },
    last: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
    delay: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) return 'help'
  if (positionals.length > 0) throw wrongUsage('capture takes no picture; see --help')
  const { id } = findAction(actions, values.action)
  const from = origin(values.clipboard, values.file, folder)
  const how = howToCapture(values)
  if (from.from !== undefined && Object.keys(how).length > 0) {
    throw wrongUsage('--clipboard and --file take nothing from the screen; see --help')
  }
  return { action: id, private: values.private, ...from, ...how }
}

/** A display may begin left of or above the first one; `parseArgs` takes that for an option. */
function withNegatives(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--region')
  const value = words[at + 1]
  if (at === -1 || value === undefined || !/^-\d/.test(value)) return words
  return [...words.slice(0, at), `--region=${value}`, ...words.slice(at + 2)]
}

/** Where the pictures come from in the place of the screen; the app knows no working folder. */
function origin(
  clipboard: boolean,
  files: readonly string[],
  folder: string,
): { readonly from?: PictureOrigin } {
  if (clipboard && files.length > 0) throw wrongUsage('--clipboard and --file exclude each other')
  if (clipboard) return { from: 'clipboard' }
  if (files.length === 0) return {}
  if (files.length > pictureLimit) throw wrongUsage(`--file names ${pictureLimit} files at most`)
  const missing = files.find((file) => !existsSync(resolve(folder, file)))
  if (missing !== undefined) throw wrongUsage(`${missing} cannot be read (no such file)`)
  return { from: files.map((file) => resolve(folder, file)) }
}
