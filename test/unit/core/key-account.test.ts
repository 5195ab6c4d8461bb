import { describe, expect, it } from 'vitest'
import { accountFor, keyAccount } from '../../../main/core/key-account.ts'
import { provider } from '../../support/fakes.ts'

const owner = { ...provider, keyOrigin: 'https://api.example' }

describe('accountFor', () => {
  it('names the account of the origin that the key was entered for', () => {
    const account = keyAccount('mine', 'https://api.example')
    expect(accountFor(owner, 'https://api.example/v1')).toBe(account)
    expect(accountFor(owner, 'HTTPS://API.Example:443/other/path')).toBe(account)
  })

  it.each([
    'https://api.example.evil.example/v1',
    'https://api.example:8443/v1',
    'http://api.example/v1',
    'https://api.example@evil.example/v1',
    'https://evil.example\\@api.example/v1',
    'no url',
  ])('names none for %s', (baseUrl) => {
    expect(accountFor(owner, baseUrl)).toBeUndefined()
  })

  it('names none where no key was entered', () => {
    expect(accountFor(provider, provider.baseUrl)).toBeUndefined()
  })

  it('is another one for each provider of an origin', () => {
    expect(keyAccount('a', 'https://api.example')).not.toBe(keyAccount('b', 'https://api.example'))
  })
})
