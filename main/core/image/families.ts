import { claudeHigh, claudeStandard } from './claude.ts'
import { type Family, largest, longEdge, patches } from './family.ts'
import { gemini2, gemini3 } from './gemini.ts'
import { mistral, pixtral } from './mistral.ts'
import { isFrom, modelName, versionIn } from './model-name.ts'
import { openaiPatches } from './openai-patches.ts'
import { openaiTiles } from './openai-tiles.ts'
import { qwen2, qwen3 } from './qwen.ts'

const small = { patches: 1536, edge: 2048 }
const large = { patches: 2500, edge: 2048 }
const original = { patches: 10_000, edge: 6000 }

const gpt4o = openaiTiles('gpt-4o', 'GPT-4o, GPT-4.1', 85, 170)
const gpt4oMini = openaiTiles('gpt-4o-mini', 'GPT-4o mini', 2833, 5667)
const gpt5 = openaiTiles('gpt-5', 'GPT-5', 70, 140)
const o1 = openaiTiles('o1', 'o1, o3', 75, 150)

const patchModels = (id: string, name: string, low: number, high: number) =>
  openaiPatches({ id, name, high: small, multiplier: { low, high } })
const gpt41Mini = patchModels('gpt-4.1-mini', 'GPT-4.1 mini', 1.62, 1.62)
const gpt41Nano = patchModels('gpt-4.1-nano', 'GPT-4.1 nano', 2.46, 2.46)
const o4Mini = patchModels('o4-mini', 'o4-mini', 1.72, 1.72)
const gpt5Mini = patchModels('gpt-5-mini', 'GPT-5 mini', 1.2, 1.62)
const gpt5Nano = patchModels('gpt-5-nano', 'GPT-5 nano', 1.2, 2.46)
const gpt52 = patchModels('gpt-5.2', 'GPT-5.2', 1, 1.2)
const gpt54 = openaiPatches({
  id: 'gpt-5.4',
  name: 'GPT-5.4, GPT-5.5',
  high: large,
  original,
  multiplier: { low: 1, high: 1.2 },
})
const gpt56 = openaiPatches({
  id: 'gpt-5.6',
  name: 'GPT-5.6',
  high: large,
  original,
  isOriginalByDefault: true,
  multiplier: { low: 1, high: 1.2 },
})

/** Models without a published formula, also local ones: what nearly all of them take. */
const unknown: Family = {
  id: 'unknown',
  name: 'unknown',
  takesDetail: false,
  fit: (size, detail) =>
    largest(
      size,
      (one) => longEdge(one) <= (detail === 'low' ? 512 : 1568) && patches(one, 28) <= 1568,
    ),
  tokens: () => undefined,
}

/** All of them, for tests and benches. */
export const families: readonly Family[] = [
  gpt4o,
  gpt4oMini,
  gpt5,
  o1,
  gpt41Mini,
  gpt41Nano,
  o4Mini,
  gpt5Mini,
  gpt5Nano,
  gpt52,
  gpt54,
  gpt56,
  claudeStandard,
  claudeHigh,
  gemini2,
  gemini3,
  qwen2,
  qwen3,
  mistral,
  pixtral,
  unknown,
]

/** The family of a model, by its id at any endpoint; `unknown` where the name says nothing. */
export function familyOf(modelId: string): Family {
  const name = modelName(modelId)
  if (/^(chatgpt|gpt|o\d|codex)/.test(name)) return openaiFamily(name)
  if (name.includes('claude')) return isFrom(name, 4, 7) ? claudeHigh : claudeStandard
  if (name.includes('gemini')) return isFrom(name, 3, 0) ? gemini3 : gemini2
  const qwenVersion = /qwen-?([\d.]*)-?(?:vl|omni)/.exec(name)
  if (qwenVersion) return isFrom(qwenVersion[1] ?? '', 3, 0) ? qwen3 : qwen2
  if (name.includes('pixtral')) return pixtral
  if (/mistral|ministral|magistral/.test(name)) return mistral
  return unknown
}

function openaiFamily(name: string): Family {
  if (/^(chatgpt-)?4o-mini|^gpt-4o-mini/.test(name)) return gpt4oMini
  if (/^o4-mini|^codex-mini/.test(name)) return o4Mini
  if (/^o\d/.test(name)) return o1
  if (/^gpt-oss/.test(name)) return unknown
  const { major, minor } = versionIn(name)
  const size = /-(mini|nano)\b/.exec(name)?.[1]
  if (major === 4) {
    if (size === undefined || minor === 0) return gpt4o
    return size === 'mini' ? gpt41Mini : gpt41Nano
  }
  if (major < 5) return unknown
  if (size !== undefined) return size === 'mini' ? gpt5Mini : gpt5Nano
  if (isFrom(name, 5, 6)) return gpt56
  if (isFrom(name, 5, 4)) return gpt54
  return isFrom(name, 5, 2) ? gpt52 : gpt5
}
