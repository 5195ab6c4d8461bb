import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { drawSamples } from '../test/support/tables/samples.ts'
import { scoreTables } from '../test/support/tables/score.ts'

// The share of exact cells over tables that are drawn at random, the same for the same seed.
// bench tables [--seed N] [--count N] [--text]
const args = process.argv.slice(2)
const option = (name: string, otherwise: number) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : Number(args[at + 1])
}
const seed = option('--seed', 1)

const engine = createOcrEngine()
const families = new Map<string, { exact: number; all: number; tables: number }>()
for (const { name, family, image, tables } of await drawSamples(seed, option('--count', 48))) {
  const found = (await engine.read(image)).tables.map(({ rows }) => rows)
  const score = scoreTables(tables, found)
  console.log(`${name.padEnd(36)} ${`${score.exact}/${score.all}`.padStart(8)}`)
  if (args.includes('--text')) for (const line of score.wrong) console.log(`    ${line}`)
  for (const key of [family, 'all']) {
    const sum = families.get(key) ?? { exact: 0, all: 0, tables: 0 }
    families.set(key, {
      exact: sum.exact + score.exact,
      all: sum.all + score.all,
      tables: sum.tables + tables.length,
    })
  }
}
await engine.close()
for (const [key, { exact, all, tables }] of families) {
  const percent = ((100 * exact) / all).toFixed(2)
  console.log(`seed ${seed}, ${key}: ${percent} % of ${all} cells exact, ${tables} tables`)
}
