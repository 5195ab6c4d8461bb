import { describe, expect, it } from 'vitest'
import { howToCapture } from '../../../main/core/capture-options.ts'

describe('howToCapture', () => {
  it('reads each option, and a delay beside it', () => {
    expect(howToCapture({})).toEqual({})
    expect(howToCapture({ last: true, delay: '0' })).toEqual({ way: { kind: 'last' }, delay: 0 })
    expect(howToCapture({ window: true })).toEqual({ way: { kind: 'window', by: 'pointer' } })
    expect(howToCapture({ display: '2' })).toEqual({ way: { kind: 'display', number: 2 } })
    expect(howToCapture({ region: '-1080,-20.5, 300,200', delay: '600' })).toEqual({
      way: { kind: 'rect', rect: { x: -1080, y: -20.5, width: 300, height: 200 } },
      delay: 600,
    })
  })

  it.each([
    [{ region: '' }],
    [{ region: '1,2,3' }],
    [{ region: '1,2,3,4,5' }],
    [{ region: '1,2,0,4' }],
    [{ region: '1,2,-3,4' }],
    [{ region: '1e3,2,3,4' }],
    [{ region: 'a,b,c,d' }],
    [{ display: '0' }],
    [{ display: '1.5' }],
    [{ display: 'left' }],
    [{ delay: '-1' }],
    [{ delay: '601' }],
    [{ delay: '3s' }],
    [{ last: true, display: '1' }],
    [{ region: '1,2,3,4', last: true }],
    [{ window: true, last: true }],
  ])('says what is wrong with %j', (options) => {
    expect(() => howToCapture(options)).toThrow(/^(--\w+ takes|Only one of) .*\.$/)
  })
})
