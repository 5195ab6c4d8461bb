import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../common/settings.ts'
import { type CaptureDeps, captureFor } from '../../../main/core/capture-for.ts'
import type { Frame, FrozenImage, Picked } from '../../../main/core/ports.ts'
import { frozen } from '../../../main/core/strips.ts'
import { explain, failureError } from '../../support/fakes.ts'

const region = { displayId: 7, rect: { x: 1, y: 1, width: 2, height: 2 } }
const chosen: Picked = { kind: 'region', region }
const bounds = { x: 0, y: 0, width: 8, height: 8 }

/** Captures whose pictures are counted until they are freed. */
function makeDeps(change: Partial<CaptureDeps> = {}) {
  const taken: FrozenImage[] = []
  const open = new Set<FrozenImage>()
  const captureAll = async (): Promise<readonly Frame[]> => {
    const image = frozen({ width: 8, height: 8, data: new Uint8Array(256).fill(9) })
    const counted: FrozenImage = {
      width: 8,
      height: 8,
      strips: () => image.strips(),
      close: () => open.delete(counted),
    }
    taken.push(counted)
    open.add(counted)
    return [{ display: { id: 7, bounds, pixels: { width: 8, height: 8 } }, image: counted }]
  }
  const deps: CaptureDeps = {
    capturer: { captureAll },
    picker: { pick: async () => chosen },
    readAhead: () => undefined,
    settings: () => defaultSettings('linux'),
    pointerDisplay: () => 7,
    windows: { check: () => undefined, find: () => Promise.reject(failureError('capture-failed')) },
    ...change,
  }
  return { deps, taken, open }
}

const nothing = { cut: undefined, region: undefined }

describe('the frames of a capture', () => {
  it.each([
    ['a region was chosen', {}, undefined],
    ['the user left', { picker: { pick: async () => undefined } }, undefined],
    ['the whole display is taken', {}, { kind: 'display' } as const],
  ])('are freed once %s', async (_, change, way) => {
    const { deps, taken, open } = makeDeps(change)
    await captureFor(explain, deps, nothing, way)
    expect([taken.length, open.size]).toEqual([1, 0])
  })

  it('are freed where the displays changed, and those of the next capture too', async () => {
    const picks: Picked[] = [chosen, { kind: 'displays-changed' }]
    const { deps, taken, open } = makeDeps({ picker: { pick: async () => picks.pop() } })
    expect(await captureFor(explain, deps, nothing)).toHaveLength(1)
    expect([taken.length, open.size]).toEqual([2, 0])
  })

  it.each([
    [
      'the overlay fails',
      { picker: { pick: () => Promise.reject(failureError('capture-failed')) } },
      undefined,
    ],
    ['no window can be found', {}, { kind: 'window', by: 'pointer' } as const],
  ])('are freed where %s', async (_, change, way) => {
    const { deps, taken, open } = makeDeps(change)
    await expect(captureFor(explain, deps, nothing, way)).rejects.toMatchObject({
      failure: { code: 'capture-failed' },
    })
    expect([taken.length, open.size]).toEqual([1, 0])
  })
})
