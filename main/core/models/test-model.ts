import { originOf } from '../../../common/endpoint.ts'
import type { ModelTest } from '../../../common/models.ts'
import { modelKey } from '../parameter-ladder.ts'
import type { EncodedImage, Endpoint, ModelClient } from '../ports.ts'
import type { ModelMemory } from './learned.ts'

/** What stands in the test picture. */
const testWord = 'LANTERN'

export interface TestDeps {
  readonly models: ModelClient
  readonly memory: ModelMemory
  /** A picture of the word. */
  readonly picture: EncodedImage
  /** A clock in ms. */
  readonly now: () => number
}

/**
 * Asks a model which word stands in a small picture, and learns from it: that it sees, where the
 * word came back; that it does not, where the server refuses pictures. An answer without the word
 * says nothing: some servers leave the picture out, and some models cannot spell.
 */
export async function testModel(
  { models, memory, picture, now }: TestDeps,
  endpoint: Endpoint,
  model: string,
  signal: AbortSignal,
): Promise<Omit<ModelTest, 'info'>> {
  const start = now()
  const prompt = 'Which word is written in this picture? Answer with that word and nothing else.'
  const request = { endpoint, model, prompt, images: [picture] }
  let text = ''
  let firstTextMs: number | undefined
  let failure: ModelTest['failure']
  for await (const event of models.stream(request, signal)) {
    if (event.type === 'delta' || event.type === 'reasoning') firstTextMs ??= now() - start
    if (event.type === 'delta') text += event.text
    if (event.type === 'failed') failure = event.failure
  }
  const read = text.toUpperCase().includes(testWord)
  if (read) {
    const key = modelKey(originOf(endpoint.baseUrl) ?? '', model)
    memory.learn(key, { tried: true, refusal: undefined })
  }
  return {
    text,
    read,
    ...(firstTextMs === undefined ? {} : { firstTextMs }),
    ...(failure === undefined ? {} : { failure }),
  }
}
