import { t } from './i18n.ts'
import type { ModelInfo, Price, VisionSource } from './models.ts'

/** Whether a model sees pictures, and who says so, in words. */
export function visionWords({ sees, source }: ModelInfo): string {
  if (sees === undefined || source === undefined) return t('may see pictures; nobody says')
  return sees ? yes[source]() : no[source]()
}

const yes: Readonly<Record<VisionSource, () => string>> = {
  you: () => t('sees pictures, as you say'),
  picture: () => t('sees pictures, as a test showed'),
  endpoint: () => t('sees pictures, says the endpoint'),
  probe: () => t('sees pictures, says its server when asked'),
  catalogue: () => t('sees pictures, says the catalogue'),
}

const no: Readonly<Record<VisionSource, () => string>> = {
  you: () => t('sees no pictures, as you say'),
  picture: () => t('sees no pictures: it refused one'),
  endpoint: () => t('sees no pictures, says the endpoint'),
  probe: () => t('sees no pictures, says its server when asked'),
  catalogue: () => t('sees no pictures, says the catalogue'),
}

/** Context, price and place of a model as far as they are known; empty where none is. */
export function modelFacts({ context, price, hosting, elsewhere }: ModelInfo): readonly string[] {
  return [
    ...(context === undefined ? [] : [t('{{size}} tokens of context', { size: short(context) })]),
    ...(price === undefined ? [] : [priceWords(price)]),
    ...(hosting === undefined ? [] : [t('runs at {{place}}', { place: hosting })]),
    ...(elsewhere ? [t('runs on other computers')] : []),
  ]
}

function priceWords({ input, output }: Price): string {
  if (input === 0 && output === 0) return t('free')
  return t('USD {{input}} in, {{output}} out per million tokens', {
    input: String(input),
    output: String(output),
  })
}

/** A number of tokens as people write it: 128k, 1M. */
function short(tokens: number): string {
  if (tokens >= 1_000_000) return `${Number((tokens / 1_000_000).toFixed(1))}M`
  return tokens >= 1000 ? `${Math.round(tokens / 1000)}k` : String(tokens)
}
