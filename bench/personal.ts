import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { measurePersonal } from '../test/support/personal/measure.ts'
import { type KindScore, precisionOf, recallOf } from '../test/support/personal/score.ts'

// How much of what is personal or secret on drawn pictures is found and covered: on scenes and
// fonts that the finders were made with, and on others that they were not.
// bench personal [--seed N] [--count N] [--text]
const args = process.argv.slice(2)
const option = (name: string, otherwise: number) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : Number(args[at + 1])
}
const engine = createOcrEngine()
for (const set of ['tuned', 'held-out'] as const) {
  const count = option('--count', 132)
  const { scores, wrong, pictures } = await measurePersonal(engine, set, option('--seed', 1), count)
  if (args.includes('--text')) for (const line of wrong) console.log(line)
  console.log(`${set}, ${pictures} pictures`)
  console.log('kind         items  covered  recall  proposals  precision  pixels of ink left')
  const all = { items: 0, found: 0, covered: 0, proposals: 0, right: 0, inkLeft: 0 }
  for (const [kind, one] of scores) {
    for (const name of Object.keys(all) as (keyof KindScore)[]) all[name] += one[name]
    print(kind, one)
  }
  print('all', all)
}
await engine.close()

function print(name: string, score: KindScore): void {
  const { items, covered, proposals, inkLeft } = score
  const cells = [
    name.padEnd(12),
    String(items).padStart(5),
    String(covered).padStart(8),
    recallOf(score).toFixed(3).padStart(7),
    String(proposals).padStart(10),
    precisionOf(score).toFixed(3).padStart(10),
    String(inkLeft).padStart(19),
  ]
  console.log(cells.join(' '))
}
