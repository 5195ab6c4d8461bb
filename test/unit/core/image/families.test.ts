import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { details } from '../../../../common/detail.ts'
import { families, familyOf } from '../../../../main/core/image/families.ts'
import { largest, longEdge, patches } from '../../../../main/core/image/family.ts'

describe('familyOf', () => {
  it.each([
    ['gpt-4o', 'gpt-4o'],
    ['openai/gpt-4o-2024-11-20', 'gpt-4o'],
    ['chatgpt-4o-latest', 'gpt-4o'],
    ['gpt-4-turbo', 'gpt-4o'],
    ['gpt-4.1-2025-04-14', 'gpt-4o'],
    ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['openai/gpt-4.1-mini', 'gpt-4.1-mini'],
    ['gpt-4.1-nano', 'gpt-4.1-nano'],
    ['o1', 'o1'],
    ['o3-pro', 'o1'],
    ['o4-mini', 'o4-mini'],
    ['gpt-5', 'gpt-5'],
    ['gpt-5-2025-08-07', 'gpt-5'],
    ['gpt-5.1-chat-latest', 'gpt-5'],
    ['gpt-5-mini', 'gpt-5-mini'],
    ['gpt-5.4-nano-2026-03-17', 'gpt-5-nano'],
    ['gpt-5.2', 'gpt-5.2'],
    ['openai/gpt-5.4:online', 'gpt-5.4'],
    ['gpt-5.5', 'gpt-5.4'],
    ['gpt-5.6', 'gpt-5.6'],
    ['gpt-6-astra', 'gpt-5.6'],
    ['gpt-oss-20b', 'unknown'],
    ['claude-opus-4-8', 'claude-high'],
    ['anthropic/claude-opus-4.7', 'claude-high'],
    ['claude-sonnet-5', 'claude-high'],
    ['vertex/claude-sonnet-4-5@eu-west-1', 'claude'],
    ['claude-sonnet-4-20250514', 'claude'],
    ['eu.anthropic.claude-3-5-sonnet-20240620-v1:0', 'claude'],
    ['models/gemini-2.5-flash', 'gemini-2'],
    ['google/gemini-3-pro-preview', 'gemini-3'],
    ['qwen2.5vl:7b', 'qwen-2'],
    ['Qwen/Qwen2-VL-7B-Instruct', 'qwen-2'],
    ['qwen-vl-max', 'qwen-2'],
    ['Qwen3-VL-30B-A3B-Instruct-FP8', 'qwen-3'],
    ['pixtral-12b-2409', 'pixtral'],
    ['mistral-small-latest', 'mistral'],
    ['grok-4', 'unknown'],
    ['llava:13b', 'unknown'],
    ['', 'unknown'],
  ])('%s is of %s', (model, family) => {
    expect(familyOf(model).id).toBe(family)
  })
})

describe('tokens', () => {
  // The examples of the vendors' pages.
  it.each([
    ['gpt-4o', 1024, 1024, 'high', 765],
    ['gpt-4o', 2048, 4096, 'high', 1105],
    ['gpt-4o', 4096, 8192, 'low', 85],
    ['gpt-4o-mini', 4096, 8192, 'low', 2833],
    ['gpt-5', 1024, 1024, 'high', 630],
    ['o1', 1024, 1024, 'high', 675],
    ['claude-sonnet-4-5', 200, 200, 'auto', 64],
    ['claude-sonnet-4-5', 1000, 1000, 'auto', 1296],
    ['claude-sonnet-4-5', 1092, 1092, 'auto', 1521],
    ['claude-sonnet-4-5', 1920, 1080, 'auto', 1560],
    ['claude-sonnet-4-5', 2000, 1500, 'auto', 1564],
    ['claude-opus-4-8', 1920, 1080, 'auto', 2691],
    ['claude-opus-4-8', 3840, 2160, 'auto', 4784],
    ['gemini-2.5-flash', 384, 384, 'auto', 258],
    ['gemini-3-pro', 1920, 1080, 'low', 280],
    ['gemini-3-pro', 1920, 1080, 'medium', 560],
    ['gemini-3-pro', 1920, 1080, 'high', 1120],
    ['gemini-3-pro', 1920, 1080, 'auto', 1120],
    ['gemini-3-pro', 1920, 1080, 'ultra', 2240],
    ['qwen2.5-vl-72b', 280, 280, 'auto', 100],
    ['qwen2.5-vl-72b', 10, 10, 'auto', 4],
    ['qwen2.5-vl-72b', 9000, 9000, 'auto', 16_384],
    ['qwen3-vl-8b', 320, 320, 'auto', 100],
  ] as const)('%s, %i x %i, %s: %i', (model, width, height, detail, tokens) => {
    expect(familyOf(model).tokens({ width, height }, detail)).toEqual({ low: tokens, high: tokens })
  })

  it.each([
    // 1024 and 1452 patches are the vendor's examples; what they cost is told differently.
    ['gpt-4.1-mini', 1024, 1024, 'high', [1659, 1659]],
    ['gpt-4.1-mini', 1800, 2400, 'high', [2353, 2353]],
    ['gpt-5-mini', 1800, 2400, 'high', [1743, 2353]],
    ['gpt-5.2', 1800, 2400, 'high', [1452, 1743]],
    ['gpt-5.4', 1024, 1024, 'high', [1024, 1229]],
    ['gpt-5.4', 3840, 2160, 'original', [8160, 9792]],
    ['gpt-5.6', 3840, 2160, 'auto', [8160, 9792]],
    // Six crop units of 360 pixels, by one page; two tiles of 768, by the other.
    ['gemini-2.0-flash', 960, 540, 'auto', [516, 1548]],
    ['mistral-medium', 1540, 1540, 'auto', [3025, 3080]],
    ['pixtral-large', 1024, 1024, 'auto', [4096, 4160]],
  ] as const)('%s, %i x %i, %s: a range', (model, width, height, detail, [low, high]) => {
    expect(familyOf(model).tokens({ width, height }, detail)).toEqual({ low, high })
  })

  it('are unknown where nothing is published', () => {
    expect(familyOf('grok-4').tokens({ width: 100, height: 100 }, 'auto')).toBeUndefined()
  })
})

const side = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20_000 }))

describe('fit', () => {
  it.each(families)(
    '$id: never larger, the aspect kept to a pixel, the caps respected',
    (family) => {
      fc.assert(
        fc.property(side, side, fc.constantFrom(...details), (width, height, detail) => {
          const fitted = family.fit({ width, height }, detail)
          expect(fitted.width).toBeLessThanOrEqual(width)
          expect(fitted.height).toBeLessThanOrEqual(height)
          expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1)
          const scale = longEdge(fitted) / Math.max(width, height)
          expect(Math.abs(fitted.width - Math.max(1, width * scale))).toBeLessThan(1)
          expect(Math.abs(fitted.height - Math.max(1, height * scale))).toBeLessThan(1)
          if (detail === 'low') expect(longEdge(fitted)).toBeLessThanOrEqual(512)
          expect(isWithinCap(family.id, fitted, detail)).toBe(true)
        }),
        { numRuns: 1000 },
      )
    },
  )
})

/** The caps, written down once more apart from the code. */
function isWithinCap(id: string, size: { width: number; height: number }, detail: string): boolean {
  const long = longEdge(size)
  const short = Math.min(size.width, size.height)
  const count = (unit: number) => patches(size, unit)
  if (['gpt-4o', 'gpt-4o-mini', 'gpt-5', 'o1'].includes(id)) return long <= 2048 && short <= 768
  if (['gpt-5.4', 'gpt-5.6'].includes(id)) {
    return detail === 'original'
      ? long <= 6000 && count(32) <= 10_000
      : long <= 2048 && count(32) <= 2500
  }
  if (/^(gpt|o4)/.test(id)) return long <= 2048 && count(32) <= 1536
  if (id === 'claude-high') return long <= 2576 && count(28) <= 4784
  if (id === 'claude' || id === 'unknown') return long <= 1568 && count(28) <= 1568
  if (id.startsWith('gemini')) return long <= 3072
  if (id.startsWith('qwen')) {
    const unit = id === 'qwen-3' ? 32 : 28
    return Math.round(size.width / unit) * Math.round(size.height / unit) <= 16_384
  }
  return long <= (id === 'mistral' ? 1540 : 1024)
}

describe('largest', () => {
  it('shrinks a full screen as its vendor documents', () => {
    expect(familyOf('claude-sonnet-4-5').fit({ width: 1920, height: 1080 }, 'high')).toEqual({
      width: 1456,
      height: 819,
    })
  })

  it('leaves what fits as it is', () => {
    expect(largest({ width: 30, height: 7 }, () => true)).toEqual({ width: 30, height: 7 })
  })
})
