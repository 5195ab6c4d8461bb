import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { darkColours, drawPage } from '../test/support/ocr/draw.ts'
import { sentences } from '../test/support/ocr/sentences.ts'
import { characterErrorRate, exactLines } from './lib/text-distance.ts'

// Error rates by language over drawn pages: as the engine guesses, or with languages given.
// bench languages [--with deu+fra+spa+eng|own] [--added FOLDER] [--text] [CODE...]
const args = process.argv.slice(2)
const at = args.indexOf('--with')
const loaded = at < 0 ? undefined : args.splice(at, 2)[1]?.split('+')
const from = args.indexOf('--added')
const addedLanguages = from < 0 ? undefined : args.splice(from, 2)[1]
const codes = args.filter((arg) => !arg.startsWith('--'))
const inside = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol']
const latinFonts = [
  'DejaVu Sans',
  'DejaVu Serif',
  'DejaVu Sans Mono',
  'Nimbus Sans',
  'Nimbus Roman',
]
/** Debian's fonts-droid-fallback, and fonts-noto-cjk for Hangul. */
const eastAsianFonts: Readonly<Record<string, readonly string[]>> = {
  chi_sim: ['Droid Sans Fallback', 'Noto Sans CJK SC'],
  jpn: ['Droid Sans Fallback', 'Noto Sans CJK JP'],
  kor: ['Noto Sans CJK KR', 'Noto Serif CJK KR'],
}
const styles = [
  { size: 13 },
  { size: 16, ...darkColours },
  { size: 26 },
  { size: 32, ...darkColours },
]

console.log('language  loaded                    CER %   exact     ms a page')
for (const code of codes.length > 0 ? codes : inside)
  await measure(code, loaded?.[0] === 'own' ? [code] : loaded)

async function measure(code: string, languages: readonly string[] | undefined): Promise<void> {
  const engine = createOcrEngine({
    ...(languages ? { languages } : {}),
    ...(addedLanguages !== undefined ? { addedLanguages } : {}),
  })
  const lines = sentences[code] ?? []
  const fonts = eastAsianFonts[code] ?? latinFonts
  const rates: number[] = []
  let exact = 0
  let all = 0
  let ms = 0
  for (const font of fonts) {
    for (const style of styles) {
      const image = await drawPage(lines, { font, ...style })
      const start = performance.now()
      const { text } = await engine.read(image)
      ms += performance.now() - start
      rates.push(characterErrorRate(text, lines.join('\n')))
      const found = exactLines(text, lines.join('\n'))
      exact += found.exact
      all += found.all
      if (args.includes('--text')) show(`${font} ${style.size}`, text, lines)
    }
  }
  await engine.close()
  const cer = (100 * rates.reduce((sum, rate) => sum + rate, 0)) / rates.length
  console.log(
    `${code.padEnd(9)} ${(languages?.join('+') ?? 'guessed').padEnd(24)} ${cer.toFixed(2).padStart(6)} ${`${exact}/${all}`.padStart(7)} ${(ms / rates.length).toFixed(0).padStart(13)}`,
  )
}

function show(name: string, text: string, lines: readonly string[]): void {
  const got = text.split('\n')
  for (const [i, line] of lines.entries()) {
    if (!got.includes(line)) console.log(`  ${name}\n  - ${line}\n  + ${got[i] ?? ''}`)
  }
}
