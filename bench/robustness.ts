import { createOcrEngine } from '../main/node/ocr-engine.ts'
import { kinds, mixedLines } from '../test/support/ocr/kinds.ts'
import { characterErrorRate, exactLines } from './lib/text-distance.ts'

// Error rates of text that is turned, faint, compressed, scaled, coloured or small.
// bench robustness [--text] [PART OF A KIND'S NAME]
const args = process.argv.slice(2)
const [part = ''] = args.filter((arg) => !arg.startsWith('--'))
const truth = mixedLines.join('\n')
const engine = createOcrEngine()
console.log(`${'kind'.padEnd(34)}  CER %  lines exact`)
for (const { name, draw } of kinds.filter((kind) => kind.name.includes(part))) {
  const { text } = await engine.read(await draw())
  const { exact, all } = exactLines(text, truth)
  const cer = (100 * characterErrorRate(text, truth)).toFixed(2)
  console.log(`${name.padEnd(34)} ${cer.padStart(6)}  ${exact}/${all}`)
  if (args.includes('--text') && exact < all) console.log(text)
}
await engine.close()
