import { describe, expect, it } from 'vitest'
import { readerAt } from '../../../../renderer/answer/use-follow-end.ts'

describe('whether the reader is taken along to the end', () => {
  const at = (scrollTop: number, scrollHeight: number) => ({
    scrollTop,
    scrollHeight,
    clientHeight: 300,
  })
  const end = { follows: true, top: 700, height: 1000 }

  it.each([
    ['the text grew', at(700, 1400), true],
    ['the text shrank, and moved up with it', at(600, 900), true],
    ['the reader moved up a little', at(670, 1000), true],
    ['the reader moved up', at(600, 1000), false],
    ['the reader moved up while the text grew', at(600, 1400), false],
    ['a search moved to the start, where estimated heights became true ones', at(0, 900), false],
  ])('%s', (_, scroller, follows) => {
    expect(readerAt(scroller, end)).toMatchObject({ follows })
  })

  it('takes along again who came back to the end, and nobody else', () => {
    const away = { follows: false, top: 100, height: 1000 }
    expect(readerAt(at(680, 1000), away)).toEqual({ follows: true, top: 680, height: 1000 })
    expect(readerAt(at(400, 1000), away)).toEqual({ follows: false, top: 400, height: 1000 })
  })
})
