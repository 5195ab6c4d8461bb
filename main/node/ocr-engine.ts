import { FailureError } from '../../common/errors.ts'
import { chinese, choosePack, mixedPack, tesseractLanguages } from '../core/ocr/choose-pack.ts'
import { layOut } from '../core/ocr/layout.ts'
import { isOutside } from '../core/ocr/outside-codes.ts'
import { splitBoxes } from '../core/ocr/split-boxes.ts'
import { isSuspect } from '../core/ocr/suspect.ts'
import { placed } from '../core/ocr/turn.ts'
import type { OcrLine, OcrResult, PixelImage } from '../core/ports.ts'
import { readCodes } from './codes.ts'
import { type Engines, loadEngines } from './ocr/engines.ts'
import { findLines } from './ocr/find-lines.ts'
import { createLineMemory } from './ocr/line-memory.ts'
import { type LineReader, readLines, tellingFirst } from './ocr/read-lines.ts'
import { warmUp } from './ocr/warm-up.ts'

/** The share of the lines after which the text so far is given, and each time that more came. */
const firstShare = 0.25

export interface OcrEngineOptions {
  /**
   * Tesseract's codes of the languages to expect; without, all inside. Which of them read a
   * picture is guessed from its text; where that does not tell, all of them together, and then
   * the first counts most: with English there, accents get lost; with German, English does not
   * suffer.
   */
  readonly languages?: readonly string[]
  /** Folder with the languages that the user added. */
  readonly addedLanguages?: string
  /** How many lines are read at the same time, each in a thread of its own. */
  readonly workers?: number
}

/** Reads text offline. Loads on the first call, stays loaded until closed. */
export interface OcrEngine {
  /**
   * Rejects with the signal's reason when aborted, and with a FailureError (`ocr-failed`) when
   * the picture is none or the engines do not load. A picture without text is an empty result.
   */
  read(
    image: PixelImage,
    signal?: AbortSignal,
    onFirst?: (text: string) => void,
  ): Promise<OcrResult>
  /**
   * Reads lines from the top (or the bottom) on until it is aborted, so that `read` of a part of the
   * same pixels finds them read. Forgotten by the next `read`.
   */
  ahead(image: PixelImage, upwards: boolean, signal: AbortSignal): Promise<void>
  /** Loads, and runs each part once, so that the first picture waits for nothing. */
  warm(): Promise<void>
  /** Gives the memory back; a later call loads anew. */
  close(): Promise<void>
}

export function createOcrEngine({
  languages,
  addedLanguages,
  workers = 2,
}: OcrEngineOptions = {}): OcrEngine {
  let loading: Promise<Engines> | undefined
  /** Settles when the call before is through: calls share the Tesseracts and their languages. */
  let last: Promise<unknown> = Promise.resolve()
  const memory = createLineMemory()
  const expected = tesseractLanguages(languages)

  const load = async (): Promise<Engines> => {
    loading ??= loadEngines({
      languages: expected ?? mixedPack,
      chinese: languages?.includes(chinese) ?? false,
      workers,
      added: addedLanguages,
    })
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw failed(`The text recognition could not be loaded: ${String(error)}`)
    }
  }

  const ready = async (): Promise<LineReader> => ({
    engines: await load(),
    memory,
    choose: (rough) => choosePack(rough, expected),
  })

  const ahead = async (image: PixelImage, upwards: boolean, signal: AbortSignal) => {
    signal.throwIfAborted()
    const reader = await ready()
    memory.forget()
    const { boxes } = await findLines(reader.engines.detector, image, signal)
    const inOrder = boxes.toSorted((a, b) => (upwards ? b.y - a.y : a.y - b.y))
    await readLines(reader, image, inOrder, signal)
  }

  const read = async (
    image: PixelImage,
    signal: AbortSignal | undefined,
    onFirst: ((text: string) => void) | undefined,
  ): Promise<OcrResult> => {
    signal?.throwIfAborted()
    const reader = await ready()
    const { engines } = reader
    const [page, codes] = await Promise.all([
      findLines(engines.detector, image, signal),
      readCodes(image),
    ])
    // Where codes are is known for the picture as it is only.
    const places = codes.map(({ box }) => box)
    const boxes = splitBoxes(page.grey, page.boxes).filter((box) =>
      isOutside(page.toSource(box), places),
    )
    // A pass of the faster engine alone, ahead of the rest, was tried: it came hardly before the
    // end, and delayed that by a quarter.
    let shown = 0
    const onLines = (sofar: readonly OcrLine[]) => {
      if (sofar.length < shown + boxes.length * firstShare) return
      shown = sofar.length
      onFirst?.(layOut(page.grey, sofar).text)
    }
    const lines = await readLines(reader, page.image, tellingFirst(boxes), signal, onLines)
    memory.forget()
    const result = layOut(page.grey, lines)
    return {
      ...result,
      lines: result.lines.map((line) => placed(line, page.toSource)),
      tables: result.tables.map((table) => ({ ...table, box: page.toSource(table.box) })),
      ...(codes.length > 0 ? { codes } : {}),
      ...(isSuspect(lines) ? { suspect: true } : {}),
    }
  }

  const inTurn = async <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run)
    last = turn.catch(() => undefined)
    return await turn
  }

  return {
    read: async (image, signal, onFirst) => {
      check(image)
      return await inTurn(() => read(image, signal, onFirst))
    },
    ahead: async (image, upwards, signal) => {
      check(image)
      // Who aborts is not kept waiting, not even for what loads.
      await Promise.race([inTurn(() => ahead(image, upwards, signal)), abortOf(signal)])
    },
    warm: () => inTurn(async () => warmUp(await load())),
    // What is under way comes to its end first: a Tesseract that is ended while it reads dies.
    close: () =>
      inTurn(async () => {
        const closing = loading
        loading = undefined
        await (await closing?.catch(() => undefined))?.close()
      }),
  }
}

/** Rejects with the signal's reason when it aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function check({ width, height, data }: PixelImage): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0
  if (!whole || data.length !== width * height * 4) {
    throw failed('The picture to read is damaged: its size does not fit its pixels.')
  }
}

function failed(message: string): FailureError {
  return new FailureError({ code: 'ocr-failed', message })
}
