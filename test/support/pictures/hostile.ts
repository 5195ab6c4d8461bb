import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { FailureError } from '../../../common/errors.ts'
import { createPictureDecoder } from '../../../main/node/pictures/picture-decoder.ts'
import { createWorkerProcess } from '../../../main/node/worker-process.ts'
import { type Random, randomFrom } from '../tables/random.ts'
import { pictureFiles } from './files.ts'

/** Pictures that came with registry packages. */
const published = [
  'bmp-js/test/bit1.bmp',
  'bmp-js/test/bit16_a444.bmp',
  'bmp-js/test/bit16_a555.bmp',
  'bmp-js/test/bit32.bmp',
  'retry/equation.gif',
  'electron-winstaller/resources/install-spinner.gif',
  'dmg-builder/templates/background.tiff',
  'app-builder-lib/templates/icons/electron-linux/64x64.png',
  'app-builder-lib/templates/icons/electron-linux/256x256.png',
  'app-builder-lib/templates/icons/proton-native/proton-native.svg',
  'app-builder-lib/templates/icons/proton-native/proton-native.ico',
  'playwright-core/lib/vite/dashboard/playwright-logo.svg',
]

export interface HostileReport {
  /** By the end of the file's name: files tried, read all the same, refused, and gone wrong. */
  readonly kinds: ReadonlyMap<string, Tally>
  /** How often the decoding process died. */
  readonly deaths: number
  /** The longest that one file took, in ms. */
  readonly longestMs: number
  /** The most memory that the decoding process had, in bytes; 0 where the system does not say. */
  readonly peakBytes: number
}

export interface Tally {
  tries: number
  read: number
  refused: number
  /** What is neither a picture nor a sentence. */
  wrong: string[]
}

/**
 * Decodes mutated pictures in the process of the command line.
 *
 * @param program the built command line
 * @param seed the same one makes the same files
 */
export async function decodeHostile(
  program: string,
  count: number,
  seed: number,
): Promise<HostileReport> {
  const originals = await readOriginals()
  const kinds = new Map<string, Tally>()
  const random = randomFrom(seed)
  let deaths = 0
  let longestMs = 0
  let peakBytes = 0
  let pid: number | undefined
  const worker = createWorkerProcess({
    name: 'picture',
    idleMs: 60_000,
    fork: () => {
      const child = fork(program, ['decode-pictures'], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      pid = child.pid
      child.on('error', () => undefined)
      child.once('exit', () => {
        deaths += 1
      })
      return {
        on: (event, listener) => child.on(event, listener),
        once: (event, listener) => child.once(event, listener),
        postMessage: (message) => child.send(message as object, () => undefined),
        kill: () => child.kill('SIGKILL'),
      }
    },
  })
  const decoder = createPictureDecoder(worker)
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length]
    if (original === undefined) break
    const tally = kinds.get(original.kind) ?? { tries: 0, read: 0, refused: 0, wrong: [] }
    kinds.set(original.kind, tally)
    tally.tries += 1
    const start = performance.now()
    try {
      const bytes = mutate(original.bytes, random)
      const { image } = await decoder.decode(bytes, 0, new AbortController().signal)
      if (image.data.length === image.width * image.height * 4) tally.read += 1
      else tally.wrong.push(`${index}: ${image.data.length} bytes`)
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === 'bad-image') tally.refused += 1
      else tally.wrong.push(`${index}: ${error}`)
    }
    longestMs = Math.max(longestMs, performance.now() - start)
    peakBytes = Math.max(peakBytes, peakOf(pid))
  }
  const died = deaths
  worker.stop()
  return { kinds, deaths: died, longestMs, peakBytes }
}

async function readOriginals() {
  const own = Object.entries(await pictureFiles()).map(([kind, bytes]) => ({ kind, bytes }))
  const others = await Promise.all(
    published.map(async (path) => ({
      kind: extname(path).slice(1),
      bytes: new Uint8Array(
        await readFile(new URL(`../../../node_modules/${path}`, import.meta.url)),
      ),
    })),
  )
  return [...own, ...others]
}

/** A file with bytes changed, cut off, wiped, or numbers in its header made huge. */
function mutate(original: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(original)
  const place = (limit = bytes.length) => random.int(0, limit - 1)
  const kind = place(5)
  if (kind === 0) return bytes.subarray(0, place())
  if (kind === 1) bytes.fill(place(256), place(), place())
  if (kind === 2) bytes.fill(0xff, place(64), place(64) + 4)
  if (kind === 3) bytes.copyWithin(place(), place(), place())
  for (let flips = place(kind === 4 ? 40 : 4); flips > 0; flips -= 1) bytes[place()] = place(256)
  return bytes
}

/** The most memory that a process had so far, in bytes, as Linux tells it. */
function peakOf(pid: number | undefined): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(found?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
