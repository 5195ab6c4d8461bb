import { access, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { characterErrorRate } from '../../bench/lib/text-distance.ts'
import type { PixelImage } from '../../main/core/ports.ts'
import { addedLanguages, addLanguageFile } from '../../main/node/ocr/add-language.ts'
import { createOcrEngine } from '../../main/node/ocr-engine.ts'
import { darkColours, drawPage } from '../support/ocr/draw.ts'
import { sentences } from '../support/ocr/sentences.ts'

const packages = createRequire(import.meta.url)
const packed = (code: string) =>
  packages.resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)
/** Debian's tesseract-ocr-rus. */
const russian = '/usr/share/tesseract-ocr/5/tessdata/rus.traineddata'

const engine = createOcrEngine()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyeshot-added-'))
})
afterAll(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

/** Mean error rate over pages in several looks. */
async function errorRate(
  read: (image: PixelImage) => Promise<{ readonly text: string }>,
  code: string,
  fonts: readonly string[],
) {
  const lines = sentences[code] ?? []
  const looks = [{ size: 13 }, { size: 28, ...darkColours }]
  const rates: number[] = []
  for (const [i, look] of looks.entries()) {
    const { text } = await read(
      await drawPage(lines, { ...look, font: fonts[i % fonts.length] ?? 'DejaVu Sans' }),
    )
    rates.push(characterErrorRate(text, lines.join('\n')))
  }
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length
}

const latin = ['DejaVu Sans', 'DejaVu Serif']

test.each(['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol'])(
  '%s is guessed and read with an error rate of at most 0.015',
  async (code) => {
    expect(await errorRate(engine.read, code, latin)).toBeLessThanOrEqual(0.015)
  },
)

test('the language of one picture does not stick to the next', async () => {
  const polish = await drawPage(sentences['pol'] ?? [])
  const short = await drawPage(['Größe ändern', 'Übernehmen'])
  await engine.read(polish)
  expect((await engine.read(short)).text).toBe('Größe ändern\nÜbernehmen')
})

const cjkFont = 'Droid Sans Fallback'

test('Chinese is inside, without blanks between its characters', async () => {
  const chinese = createOcrEngine({ languages: ['chi_sim', 'eng'], workers: 1 })
  expect(await errorRate(chinese.read, 'chi_sim', [cjkFont])).toBeLessThanOrEqual(0.015)
  expect(await errorRate(chinese.read, 'eng', latin)).toBeLessThanOrEqual(0.015)
  await chinese.close()
})

test('a script that none of the languages has is said to be suspect, Latin is not', async () => {
  const japanese = await engine.read(await drawPage(sentences['jpn'] ?? [], { font: cjkFont }))
  expect(japanese.suspect).toBe(true)
  const english = await engine.read(await drawPage(sentences['eng'] ?? [], { size: 11 }))
  expect(english.suspect).toBeUndefined()
})

describe('languages that the user adds', () => {
  test('Japanese, from a packed file', async () => {
    expect(await addLanguageFile(packed('jpn'), folder)).toBe('jpn')
    expect(await addedLanguages(folder)).toEqual(['jpn'])
    const japanese = createOcrEngine({ languages: ['jpn'], addedLanguages: folder, workers: 1 })
    expect(await errorRate(japanese.read, 'jpn', [cjkFont])).toBeLessThanOrEqual(0.015)
    await japanese.close()
  })

  test('Russian, beside English', async (context) => {
    const installed = await access(russian).then(
      () => true,
      () => false,
    )
    context.skip(!installed, `no ${russian} (Debian: tesseract-ocr-rus)`)
    expect(await addLanguageFile(russian, folder)).toBe('rus')
    const languages = ['rus', 'eng']
    const both = createOcrEngine({ languages, addedLanguages: folder, workers: 1 })
    expect(await errorRate(both.read, 'rus', latin)).toBeLessThanOrEqual(0.015)
    await both.close()
  })

  test('what is wrong with a file is said, and nothing is copied', async () => {
    const before = await readdir(folder)
    const data = gunzipSync(await readFile(packed('fra')))
    const damaged = Buffer.from(data)
    damaged.fill(7, 300, data.length)
    const gz = await readFile(packed('fra'))
    const files: readonly (readonly [name: string, bytes: Uint8Array, said: RegExp])[] = [
      ['notes.txt', Buffer.from('hello'), /named by its language/],
      ['fra.traineddata', Buffer.from('hello'), /no language data/],
      ['ita.traineddata', new Uint8Array(5000), /no language data/],
      ['fra.traineddata.gz', gz.subarray(0, 5000), /damaged/],
      ['deu.traineddata', data.subarray(0, 50_000), /damaged/],
      ['spa.traineddata', damaged, /does not load|damaged/],
    ]
    for (const [name, bytes, said] of files) {
      const path = join(tmpdir(), name)
      await writeFile(path, bytes)
      await expect(addLanguageFile(path, folder)).rejects.toThrow(said)
      await rm(path)
    }
    await expect(addLanguageFile('/nowhere/rus.traineddata', folder)).rejects.toThrow('be read')
    expect(await readdir(folder)).toEqual(before)
  })

  test('a language that is not there is named', async () => {
    const engine = createOcrEngine({ languages: ['kor_vert'], workers: 1 })
    const image = await drawPage(['Hello'])
    await expect(engine.read(image)).rejects.toThrow('kor_vert is not inside; add its file first')
  })
})

test('a folder left behind by a process that was killed is swept', async () => {
  const left = await mkdtemp(join(tmpdir(), 'eyeshot-ocr-999999999-'))
  await copyFile(packed('fra'), join(left, 'fra.traineddata.gz'))
  const other = createOcrEngine({ languages: ['eng'], workers: 1 })
  await other.warm()
  await other.close()
  await expect(access(left)).rejects.toThrow()
})
