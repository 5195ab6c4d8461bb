import { LLMock } from '@copilotkit/aimock'
import sharp from 'sharp'
import { z } from 'zod'
import type { Provider } from '../../../common/settings.ts'

const bodySchema = z.object({
  model: z.string(),
  stream: z.boolean(),
  max_tokens: z.number().optional(),
  messages: z.array(
    z.object({
      role: z.string(),
      content: z.union([
        z.string(),
        z.array(
          z.union([
            z.object({ type: z.literal('text'), text: z.string() }),
            z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) }),
          ]),
        ),
      ]),
    }),
  ),
})

export interface Asked {
  readonly model: string
  readonly prompt: string
  /** What was said without a picture, by either side. */
  readonly followed: readonly string[]
  /** Whether a key came with it; the server's journal never says which. */
  readonly hadKey: boolean
  readonly image: AskedImage
  /** All pictures, the first one included. */
  readonly images: readonly AskedImage[]
}

export interface AskedImage {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

export interface TestProvider {
  readonly server: LLMock
  readonly provider: Provider
  /** The questions it got, with their pictures decoded to 3 bytes a pixel. */
  asked(): Promise<Asked[]>
  /** The bodies of its requests. */
  bodies(): z.infer<typeof bodySchema>[]
}

/**
 * Starts an independent OpenAI-compatible server that answers everything with `answer`, or one
 * question after the other with one of several, the last again and again; with `apiKey` it refuses whoever comes without that very key.
 */
export async function startProvider(
  answer: string | readonly string[],
  { chunkSize = 6, chunkDelayMs = 0, apiKey = '', host = '127.0.0.1' } = {},
): Promise<TestProvider> {
  const auth = apiKey === '' ? {} : { auth: { apiKeys: [apiKey] } }
  const server = new LLMock({ port: 0, host, chunkSize, latency: chunkDelayMs, ...auth })
  // The server's journal leaves large bodies out, so they are kept as they are answered.
  const bodies: unknown[] = []
  server.onMessage(/./s, (request) => {
    bodies.push(request)
    const answers = typeof answer === 'string' ? [answer] : answer
    return { content: answers[Math.min(bodies.length, answers.length) - 1] ?? '' }
  })
  await server.start()
  const provider = { id: 'test', name: 'Test server', baseUrl: `${server.url}/v1`, model: 'seer-1' }
  const asked = () =>
    Promise.all(
      bodies.map((body, index) =>
        readBody(body, server.getRequests()[index]?.headers['authorization'] !== undefined),
      ),
    )
  return { server, provider, asked, bodies: () => bodies.map((body) => bodySchema.parse(body)) }
}

/** Width in pixels of the picture in a request's body. */
export async function sentWidth(body: string): Promise<number> {
  return (await readBody(JSON.parse(body), false)).image.width
}

async function readBody(raw: unknown, hadKey: boolean): Promise<Asked> {
  const body = bodySchema.parse(raw)
  const parts = body.messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content))
  const followed = body.messages.flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  )
  const prompt = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const urls = parts.flatMap((part) => (part.type === 'image_url' ? [part.image_url.url] : []))
  const images = await Promise.all(urls.map(readImage))
  const [image] = images
  if (image === undefined) throw new Error('a question came without a picture')
  return { model: body.model, prompt, followed, hadKey, image, images }
}

async function readImage(url: string): Promise<AskedImage> {
  const encoded = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  const { data, info } = await sharp(encoded)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: data }
}
