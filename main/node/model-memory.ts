import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  createMemory,
  type Learned,
  learnedFileSchema,
  type ModelMemory,
} from '../core/models/learned.ts'
import { fieldOf, parseJson } from '../core/shape.ts'

/** The file of what was learned about models, beside that of the settings. */
export function memoryFile(settingsFile: string): string {
  return join(dirname(settingsFile), 'models.json')
}

export interface OpenMemory {
  readonly memory: ModelMemory
  /** What happened while loading that the user should know. */
  readonly notices: readonly string[]
}

/**
 * Opens what was learned about models. A file that cannot be understood is moved aside, which the
 * notices say; all in it can be learned again.
 *
 * @param file where it lies; it is written with every change
 */
export function openMemory(file: string): OpenMemory {
  const { models, broken } = load(file)
  const aside = file.replace(/\.json$/, `.corrupt-${Date.now()}.json`)
  if (broken) renameSync(file, aside)
  const memory = createMemory(models, (changed) => save(file, changed))
  const notice = `What was learned about models could not be read and was kept as ${aside}. It is learned anew.`
  return { memory, notices: broken ? [notice] : [] }
}

/** The same for a reader: what the file says, or nothing; changes are not kept. */
export function readMemory(file: string): ModelMemory {
  return createMemory(load(file).models)
}

function load(file: string): { models: Readonly<Record<string, Learned>>; broken: boolean } {
  try {
    const parsed = learnedFileSchema.safeParse(parseJson(readFileSync(file, 'utf8')))
    return parsed.success
      ? { models: parsed.data.models, broken: false }
      : { models: {}, broken: true }
  } catch (error) {
    if (fieldOf(error, 'code') === 'ENOENT') return { models: {}, broken: false }
    throw error
  }
}

/** Written whole or not at all. What cannot be written is learned again after the next start. */
function save(file: string, models: Readonly<Record<string, Learned>>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify({ version: 1, models }, undefined, 1))
    renameSync(`${file}.new`, file)
  } catch (error) {
    process.stderr.write(`eyeshot: what was learned about models is not kept: ${String(error)}\n`)
  }
}
