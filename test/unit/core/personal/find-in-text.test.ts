import { describe, expect, it } from 'vitest'
import { coverInText, findInText } from '../../../../main/core/personal/find-in-text.ts'

// No key of anybody's: put together here, so that nobody's scanner takes it for one.
const random = 'R7yQm2Zk9TfW4xBv8NcL1pDs6HgJ3aEu'
const key = `SG.${random.slice(0, 22)}.${random}abcdefghijk`
const block = ['-----BEGIN RSA PRIVATE KEY-----', random, random, '-----END RSA PRIVATE KEY-----']

describe('findInText', () => {
  it('finds each kind once, on any line', () => {
    const text = [
      'From: Anna <anna@web.de>, cc anna@web.de',
      `pay DE89 3704 0044 0532 0130 00; key=${key};`,
      ...block,
      'ask Bo Ling',
    ].join('\r\n')
    expect(findInText(text, ['Bo Ling'])).toEqual([
      { kind: 'private-key', text: block.join('\r\n') },
      { kind: 'email', text: 'anna@web.de' },
      { kind: 'key', text: key },
      { kind: 'iban', text: 'DE89 3704 0044 0532 0130 00' },
      { kind: 'name', text: 'Bo Ling' },
    ])
  })

  it('covers all of what was found, and nothing else', () => {
    const text = `${block.join('\n')}\nmail anna@web.de or joanna@web.de today`
    const covered = coverInText(text, findInText(text, []))
    expect(covered).toBe('[covered: private-key]\nmail [covered: email] or [covered: email] today')
  })

  it('takes a key that has no end for one', () => {
    const text = block.slice(0, 2).join('\n')
    expect(findInText(`see\n${text}`, [])).toEqual([{ kind: 'private-key', text }])
  })

  it('takes a token of any length as a whole', () => {
    const jwt = `eyJhbGciOiJIUzI1NiJ9.${random.repeat(100)}.${random}`
    expect(findInText(`Bearer ${jwt}"`, [])).toContainEqual({ kind: 'jwt', text: jwt })
  })

  it('finds nothing in plain text', () => {
    const text = 'Version 10.0.19045 of 2026-03-10\n\nconst key = item.id // 12 345 people'
    expect(findInText(text, [])).toEqual([])
    expect(coverInText(text, [])).toBe(text)
  })

  it('searches a line of 20,000 signs to its end', () => {
    for (const sign of ['a', '1', 'a.', ' 1', '-', 'key=', 'é ']) {
      const text = sign.repeat(20_000 / sign.length)
      const kinds = findInText(`${text} anna@web.de`, ['Bo Ling']).map(({ kind }) => kind)
      expect(kinds, sign).toContain('email')
    }
  })
})
