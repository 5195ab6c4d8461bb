import { describe, expect, it } from 'vitest'
import { presets } from '../../../../common/presets.ts'
import {
  type PictureTarget,
  preparePicture,
  sentDetail,
} from '../../../../main/core/image/prepare.ts'
import type { EncodePlan, Imaging } from '../../../../main/core/ports.ts'

const picture = { width: 3840, height: 2160, data: new Uint8Array(0) }

function target(id: string, model: string, more: Partial<PictureTarget> = {}): PictureTarget {
  const preset = presets.find((one) => one.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  return { model, preset, ...more }
}

async function prepare(to: PictureTarget, xHeight?: number) {
  const plans: EncodePlan[] = []
  const imaging: Imaging = {
    measure: async ({ width, height }) =>
      xHeight === undefined
        ? undefined
        : { content: { x: 0, y: 0, width, height }, lines: [], xHeight, photo: true },
    encode: async (_, plan) => {
      plans.push(plan)
      return { mime: 'image/png', width: plan.width, height: plan.height, bytes: new Uint8Array(3) }
    },
  }
  const shots = await preparePicture(imaging, picture, to, new AbortController().signal)
  return { shots, plans }
}

describe('preparePicture', () => {
  it('counts the tokens of what is sent, and says why', async () => {
    const { shots } = await prepare(target('anthropic', 'claude-sonnet-4-5'))
    expect(shots).toMatchObject([
      { tokens: { low: 1560, high: 1560 }, reason: 'Shrunk to what Claude sees.' },
    ])
  })

  it('says that nothing is known of the tokens', async () => {
    const { shots } = await prepare(target('xai', 'grok-4'))
    expect(shots[0]?.tokens).toBeUndefined()
    expect(shots[0]?.reason).toBe('Shrunk to what nearly every model sees.')
  })

  it.each([
    ['xai', ['image/png', 'image/jpeg']],
    ['custom', ['image/png', 'image/jpeg']],
    ['openai', ['image/png', 'image/jpeg', 'image/webp']],
    ['llama-cpp', ['image/png', 'image/jpeg']],
  ])('%s gets a format that it takes', async (id, formats) => {
    const { plans } = await prepare(target(id, 'm'), 10)
    expect(plans[0]).toMatchObject({ formats, photo: true })
  })

  it.each([
    ['groq', 1, 1, 2_925_000],
    ['custom', 1, 1, 2_925_000],
    ['custom', 3, 1, 975_000],
    ['custom', 1, 0.5, 731_250],
    ['anthropic', 1, 1, 7_500_000],
  ])(
    '%s with %i pictures at %d: the body stays under the limit',
    async (id, pictures, scale, most) => {
      const { plans } = await prepare(target(id, 'm', { pictures, scale }))
      expect(plans[0]?.maxBytes).toBe(most)
    },
  )

  it('cuts into tiles, each with its own tokens, and shares the bytes out', async () => {
    const { shots, plans } = await prepare(target('anthropic', 'claude-sonnet-4-5'), 7)
    expect(shots.length).toBeGreaterThan(1)
    expect(shots[0]?.reason).toMatch(/^Cut into \d parts/)
    expect(shots.every(({ tokens }) => (tokens?.high ?? 0) > 0)).toBe(true)
    expect((plans[0]?.maxBytes ?? 0) * shots.length).toBeLessThan((32_000_000 * 3) / 4)
  })

  it('warns where the model would be sent text that is too small', async () => {
    const { shots } = await prepare(target('custom', 'llava'), 7)
    expect(shots).toMatchObject([{ warning: expect.stringContaining('Select a smaller part') }])
    const few = target('mistral', 'mistral-small', { pictures: 8 })
    expect((await prepare(few, 7)).shots).toMatchObject([
      { warning: expect.stringContaining('for Mistral') },
    ])
  })
})

describe('sentDetail', () => {
  it.each([
    ['openai', 'gpt-4o', 'low', 'low'],
    ['openai', 'gpt-4o', 'auto', undefined],
    ['openai', 'gpt-4o', 'original', undefined],
    ['openai', 'gpt-5.4', 'original', 'original'],
    ['openai', 'gpt-5.4', 'ultra', undefined],
    ['crazyrouter', 'gpt-4o', 'high', 'high'],
    ['crazyrouter', 'claude-opus-4-8', 'high', undefined],
    ['requesty', 'openai/gpt-4o', 'low', undefined],
    ['custom', 'gpt-4o', 'low', undefined],
  ] as const)('%s, %s, %s: %s', (id, model, detail, sent) => {
    expect(sentDetail(target(id, model, { detail }))).toBe(sent)
  })
})
