import { readdir, readFile } from 'node:fs/promises'
import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { pixels } from '../test/support/ocr/draw.ts'
import { characterErrorRate, exactLines } from './lib/text-distance.ts'

const folder = '../shared/ocr-set/'
const names = (await readdir(folder)).filter((f) => f.endsWith('.png') && !/japan|ide-1080/.test(f))
for (const set of process.argv.slice(2)) {
  const engine = createOcrEngine(set === 'auto' ? {} : { languages: set.split('+') })
  let cer = 0,
    exact = 0,
    all = 0,
    ms = 0
  const bad: string[] = []
  for (const f of names) {
    const truth = await readFile(`${folder}${f.replace('.png', '.txt')}`, 'utf8')
    const image = await pixels(await readFile(folder + f))
    if (f === names[0]) await engine.read(image)
    const t = performance.now()
    const { text } = await engine.read(image)
    ms += performance.now() - t
    const c = characterErrorRate(text, truth)
    cer += c
    const e = exactLines(text, truth)
    exact += e.exact
    all += e.all
    if (c > 0.002) bad.push(`${f.slice(0, 14)} ${(100 * c).toFixed(2)}`)
  }
  await engine.close()
  console.log(
    set,
    'CER',
    ((100 * cer) / names.length).toFixed(3),
    `${exact}/${all}`,
    ms.toFixed(0),
    'ms',
    bad.join(', '),
  )
}
