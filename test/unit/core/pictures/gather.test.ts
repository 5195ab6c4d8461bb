import { describe, expect, it } from 'vitest'
import { gatherPictures } from '../../../../main/core/pictures/gather.ts'
import { parsePages } from '../../../../main/core/pictures/pages.ts'
import type { PictureDecoder } from '../../../../main/core/ports.ts'
import { failureError } from '../../../support/fakes.ts'

const { signal } = new AbortController()
/** A file has as many pages as its first byte says; page p of it is p + 1 pixels wide. */
const decoder: PictureDecoder = {
  decode: async (bytes, page) => ({
    image: { width: page + 1, height: 1, data: new Uint8Array(4 * (page + 1)) },
    pages: bytes[0] ?? 0,
  }),
}
const source = (name: string, pages: number) => ({
  name,
  read: async () => Uint8Array.of(pages),
})

describe('gatherPictures', () => {
  it('takes every page of every source in their order', async () => {
    const gathered = await gatherPictures(decoder, [source('a', 1), source('b', 3)], signal)
    expect(gathered.images.map(({ width }) => width)).toEqual([1, 1, 2, 3])
    expect(gathered.note).toBeUndefined()
  })

  it('takes eight at the most, and says so', async () => {
    const full = await gatherPictures(decoder, [source('a', 8)], signal)
    expect([full.images.length, full.note]).toEqual([8, undefined])
    const more = await gatherPictures(decoder, [source('a', 9)], signal)
    expect([more.images.length, more.note]).toEqual([8, expect.stringContaining('first 8')])
    const next = await gatherPictures(decoder, [source('a', 8), source('b', 1)], signal)
    expect([next.images.length, next.note]).toEqual([8, expect.stringContaining('first 8')])
  })

  it('names the file that gives none', async () => {
    const broken = { name: 'b.png', read: () => Promise.reject(failureError('bad-image')) }
    await expect(gatherPictures(decoder, [source('a', 1), broken], signal)).rejects.toMatchObject({
      failure: { code: 'bad-image', message: 'b.png: It is bad-image.' },
    })
  })
})

describe('parsePages', () => {
  it.each([
    ['2', [1]],
    ['1,3-5', [0, 2, 3, 4]],
    ['3, 1', [2, 0]],
    ['0', undefined],
    ['5-3', undefined],
    ['', undefined],
    ['1,', undefined],
    ['all', undefined],
    ['1-99999', undefined],
  ])('%j', (list, pages) => {
    expect(parsePages(list)).toEqual(pages)
  })
})
