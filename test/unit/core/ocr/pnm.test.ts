import { expect, test } from 'vitest'
import { encodePgm } from '../../../../main/core/ocr/pnm.ts'

test('a portable greymap: header, then the pixels as they are', () => {
  const bytes = encodePgm({ width: 3, height: 2, data: Uint8Array.of(0, 10, 13, 128, 254, 255) })
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 11))).toBe('P5\n3 2\n255\n')
  expect([...bytes.slice(11)]).toEqual([0, 10, 13, 128, 254, 255])
})
