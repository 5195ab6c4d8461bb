import { describe, expect, it } from 'vitest'
import { pictureLink } from '../../../main/core/picture-link.ts'

const picture = 'https://example.org/a.PNG'

describe('pictureLink', () => {
  it.each([
    ['as it is', picture, 'plain', picture],
    ['not to an endpoint that fetches none', picture, 'never', undefined],
    ['with its type', picture, 'mime-query', `${picture}?mime=image/png`],
    [
      'with its type behind other parameters',
      'https://example.org/a.jpg?x=1#y',
      'mime-query',
      'https://example.org/a.jpg?x=1&mime=image/jpeg#y',
    ],
    ['with the type that it has', `${picture}?mime=a`, 'mime-query', `${picture}?mime=a`],
    ['not without a type', 'https://example.org/a', 'mime-query', undefined],
    ['no file', 'file:///etc/passwd', 'plain', undefined],
  ] as const)('sends an address %s', (_, address, style, link) => {
    expect(pictureLink(address, style)).toBe(link)
  })
})
