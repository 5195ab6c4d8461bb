import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsecure, originOf, reachOf } from '../../../common/endpoint.ts'

const label = fc.stringMatching(/^[a-zA-Z]([a-zA-Z0-9-]{0,10}[a-zA-Z0-9])?$/)
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
const ipv4 = fc.tuple(...[1, 2, 3, 4].map(() => fc.nat(255))).map((bytes) => bytes.join('.'))
const ipv6 = fc.constantFrom('[::1]', '[2001:db8::1]', '[FE80::1]')
const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined })
const scheme = fc.constantFrom('http', 'https', 'HTTP', 'Https')
const rest = fc.constantFrom('', '/', '/v1', '/v1?key=a@b', '?q', '#part', '/a\\b', '/v1/x:443')

describe('originOf', () => {
  it('agrees with the URL parser on every well-formed address', () => {
    fc.assert(
      fc.property(
        scheme,
        fc.oneof(name, ipv4, ipv6),
        port,
        rest,
        (protocol, host, number, tail) => {
          const url = `${protocol}://${host}${number === undefined ? '' : `:${number}`}${tail}`
          fc.pre(URL.canParse(url))
          // The parser reads names such as `1.0x2` as addresses; a key's owner is what was written.
          fc.pre(new URL(url).hostname === host.toLowerCase())
          expect(originOf(url)).toBe(new URL(url).origin)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never names another origin than the one that a request would go to', () => {
    const piece = fc.constantFrom(
      ...[
        'https:',
        'http:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        '443',
        '80',
        '?',
        '#',
        '.',
        ' ',
        '\n',
        '%2f',
      ],
      ...['api.example.com', 'evil.example', 'localhost', '127.0.0.1', '[::1]', '\u3002', 'user'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `https://${pieces.join('')}`
        const origin = originOf(text)
        fc.pre(origin !== undefined && URL.canParse(text) && URL.canParse(origin))
        expect(new URL(text).origin).toBe(new URL(origin ?? '').origin)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['userinfo', 'https://api.example.com@evil.example/v1'],
    ['userinfo with a password', 'https://user:secret@api.example.com/v1'],
    ['a backslash before the at sign', 'https://evil.example\\@api.example.com/v1'],
    ['a backslash in the place of the slash', 'https://evil.example\\.api.example.com'],
    ['a line break in the host', 'https://api.example.com\n.evil.example'],
    ['a blank in the host', 'https://api.example.com .evil.example'],
    ['another scheme', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['no scheme', 'api.example.com/v1'],
    ['no host', 'https:///v1'],
    ['a port alone', 'https://:8080/v1'],
    ['a port that is no number', 'https://api.example.com:port/v1'],
    ['two ports', 'https://api.example.com:443:80/v1'],
    ['nothing', ''],
  ])('refuses %s', (_, url) => {
    expect(originOf(url)).toBeUndefined()
  })

  it('keeps the port that is not the scheme’s own', () => {
    expect(originOf('https://Example.COM:443/v1')).toBe('https://example.com')
    expect(originOf('http://example.com:443')).toBe('http://example.com:443')
    expect(originOf('https://example.com:8443')).toBe('https://example.com:8443')
    expect(originOf('http://[::1]:80/v1')).toBe('http://[::1]')
    expect(originOf('https://example.com:0443')).toBe('https://example.com')
    expect(originOf('https://example.com:')).toBe('https://example.com')
  })
})

describe('reachOf', () => {
  it.each([
    'http://localhost',
    'http://localhost:11434',
    'http://127.0.0.1:1234',
    'http://127.200.3.4',
    'http://[::1]',
    'https://[::1]:8443',
  ])('%s stays on this computer', (origin) => {
    expect(reachOf(origin)).toBe('loopback')
    expect(isInsecure(origin)).toBe(false)
  })

  it.each([
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://notlocalhost',
    'http://127.evil.example',
    'http://128.0.0.1',
    'http://not127.0.0.1',
    'http://[::2]',
    'http://[::1].evil.example',
    'http://192.168.0.2:11434',
  ])('%s does not, and plain http to it is insecure', (origin) => {
    expect(reachOf(origin)).toBe('remote')
    expect(isInsecure(origin)).toBe(true)
  })

  it('https beyond this computer is secure', () => {
    expect(isInsecure('https://api.example.com')).toBe(false)
  })
})
