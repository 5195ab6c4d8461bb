import { describe, expect, it } from 'vitest'
import { updateWay, versionOf } from '../../../main/core/update-policy.ts'

describe('updateWay', () => {
  it.each([
    ['darwin', 'provider: github', 'install'],
    ['win32', 'provider: github\npublisherName:\n  - The Eyeshot authors', 'install'],
    ['win32', 'publisherName: The Eyeshot authors', 'install'],
    // Without it the updater would check nothing.
    ['win32', 'provider: github', 'by-hand'],
    ['win32', 'publisherName:\nprovider: github', 'by-hand'],
    ['win32', 'publisherName: ', 'by-hand'],
    ['win32', 'x: "publisherName: me"', 'by-hand'],
    ['linux', 'publisherName: me', 'by-hand'],
  ])('%s, %j: %s', (platform, config, way) => {
    expect(updateWay(platform, config)).toBe(way)
  })
})

describe('versionOf', () => {
  it.each(['1.2.3', '10.0.0-beta.1'])('takes %s', (text) => expect(versionOf(text)).toBe(text))
  it.each(['', '1.2', 'latest', '1.2.3 <b>', '1.2.3\nx', `1.2.3-${'x'.repeat(30)}`])(
    'takes no %j',
    (text) => expect(versionOf(text)).toBeUndefined(),
  )
})
