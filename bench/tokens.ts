import { readdir, readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parse, resolve } from 'node:path'
import { presetOf } from '../common/presets.ts'
import { families } from '../main/core/image/families.ts'
import { type Family, largest, longEdge } from '../main/core/image/family.ts'
import { measurePicture } from '../main/core/image/measure.ts'
import { type PicturePlan, planPicture } from '../main/core/image/plan.ts'
import type { PictureMeasure, PixelImage } from '../main/core/ports.ts'
import { encodeImage } from '../main/node/imaging.ts'
import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { pixels } from '../test/support/ocr/draw.ts'
import { mean, median, timed } from './lib/statistics.ts'
import { characterErrorRate } from './lib/text-distance.ts'

// Tokens of what is sent, by each family's formula, beside a plain "long edge 1568"; and how much
// more of it the OCR misreads than of the original. The sizes were tuned on this set;
// the two halves show how much the figures vary.
// bench tokens [FOLDER] [--json] [--plans] [--read FAMILY,...]; --read '' measures tokens alone
const args = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? otherwise)
}
const read = option('--read', 'claude,claude-high,gpt-4o,gpt-5.2,qwen-2,qwen-3').split(',')
const [folder = '../shared/ocr-set'] = args.filter((arg) => !arg.startsWith('--'))

/** No language inside reads it. */
const foreign = /japanese|korean|russian/

interface Picture {
  readonly name: string
  readonly half: number
  readonly image: PixelImage
  readonly truth: string
  readonly measure: PictureMeasure
  /** Median, in ms. */
  readonly ms: number
  readonly errors: Map<string, number>
}

const pictures: Picture[] = []
const names = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort()
for (const [index, file] of names.entries()) {
  const path = resolve(folder, parse(file).name)
  const image = await pixels(await readFile(`${path}.png`))
  const times: number[] = []
  let measure = measurePicture(image)
  for (let run = 0; run < 5; run++) {
    times.push(
      await timed(async () => {
        measure = measurePicture(image)
      }),
    )
  }
  const truth = await readFile(`${path}.txt`, 'utf8')
  const half = index % 2
  const name = parse(file).name
  pictures.push({ name, half, image, truth, measure, ms: median(times), errors: new Map() })
}

const { limits } = presetOf({ baseUrl: '' })

function planFor(family: Family, { image, measure }: Picture): PicturePlan {
  const options = { family, detail: 'auto', sent: 'auto', maxTiles: 6, mayTrim: true } as const
  return planPicture(image, measure, { ...options, maxSide: limits.maxSide })
}

function count(family: Family, sizes: readonly { width: number; height: number }[]): number {
  return sizes.reduce((sum, size) => sum + (family.tokens(size, 'auto')?.high ?? 0), 0)
}

function tokenRatio(family: Family, of: readonly Picture[]): number {
  const plain = of.map(({ image }) => largest(image, (size) => longEdge(size) <= 1568))
  const ours = of.flatMap((picture) => planFor(family, picture).shots)
  return count(family, ours) / count(family, plain)
}

const engine = createOcrEngine()

/** The error rate, in points, of the picture as it is sent; as it is, without a plan. */
async function errorOf(picture: Picture, plan?: PicturePlan): Promise<number> {
  const [shot] = plan?.shots ?? []
  const key = JSON.stringify(shot ?? 'original')
  const known = picture.errors.get(key)
  if (known !== undefined) return known
  const formats = ['image/png', 'image/jpeg', 'image/webp'] as const
  const image =
    shot === undefined
      ? picture.image
      : await pixels(
          (await encodeImage(picture.image, { ...shot, formats, photo: picture.measure.photo }))
            .bytes,
        )
  const { text } = await engine.read(image)
  const error = 100 * characterErrorRate(text, picture.truth)
  picture.errors.set(key, error)
  return error
}

const rows: { family: string; case: string; value: number; unit: string }[] = []
for (const family of families) {
  if (family.tokens({ width: 1, height: 1 }, 'auto') === undefined) continue
  for (const [half, of] of halves()) {
    rows.push({
      family: family.id,
      case: `tokens, ${half}`,
      value: tokenRatio(family, of),
      unit: 'ratio',
    })
  }
  if (args.includes('--plans')) printPlans(family)
  if (!read.includes(family.id)) continue
  const more = new Map<Picture, number>()
  for (const picture of pictures.filter(({ name }) => !foreign.test(name))) {
    const plan = planFor(family, picture)
    // The texts of tiles overlap.
    if (plan.shots.length > 1) continue
    const difference = (await errorOf(picture, plan)) - (await errorOf(picture))
    more.set(picture, difference)
    if (args.includes('--plans')) console.log(`  ${picture.name} ${difference.toFixed(2)}`)
  }
  for (const [half, of] of halves()) {
    const differences = of.flatMap((picture) => more.get(picture) ?? [])
    rows.push({
      family: family.id,
      case: `errors, ${half}`,
      value: mean(differences),
      unit: 'points',
    })
  }
}
await engine.close()
const slowest = Math.max(...pictures.map(({ ms }) => ms))
report()

function halves(): [string, Picture[]][] {
  return [
    ['all', pictures],
    ['every first', pictures.filter(({ half }) => half === 0)],
    ['every second', pictures.filter(({ half }) => half === 1)],
  ]
}

function printPlans(family: Family): void {
  console.log(family.id)
  for (const picture of pictures) {
    const { shots, reason, trimmed } = planFor(family, picture)
    const sizes = shots.map(
      ({ rect, width, height }) => `${rect.width}x${rect.height} to ${width}x${height}`,
    )
    console.log(`  ${picture.name}: ${sizes.join(', ')} (${reason}${trimmed ? ', trimmed' : ''})`)
  }
}

function report(): void {
  if (args.includes('--json')) {
    const [cpu] = cpus()
    const machine = `${cpu?.model ?? 'unknown'} x ${cpus().length}, ${process.platform}, Node ${process.version}`
    const all = rows.map((row) => ({
      case: `${row.family}: ${row.case}`,
      value: row.value,
      unit: row.unit,
      baseline: row.unit === 'ratio' ? 1 : 0,
      ratio: row.unit === 'ratio' ? row.value : null,
    }))
    const electron = process.versions['electron'] ?? null
    console.log(JSON.stringify({ name: 'tokens', machine, electron, rows: all }))
    return
  }
  console.log(
    `${'tokens by "long edge 1568"'.padEnd(28)}   all    odd   even   errors more, points: all    odd   even`,
  )
  for (const { id } of families) {
    const of = rows.filter(({ family }) => family === id)
    const cells = of.map(({ value, unit }) => value.toFixed(2).padStart(unit === 'ratio' ? 6 : 8))
    if (of.length > 0) console.log(`${id.padEnd(28)}${cells.join(' ')}`)
  }
  console.log(`slowest look at a picture: ${slowest.toFixed(0)} ms (median of five)`)
}
