import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../main/core/personal/find-personal.ts'
import { plain } from '../../../support/ocr/draw.ts'
import { readLines } from './lines.ts'

const names = ['Maria Schneider', 'Okonkwo', 'Bo Li']

/** What is found in lines; the picture has no ink, so that boxes stay as they were read. */
const find = (...lines: readonly string[]) =>
  findPersonal(plain(1000, 300, 255), readLines(...lines), names)
const kindsIn = (...lines: readonly string[]) => find(...lines).map(({ kind }) => kind)

// No key of anybody's: put together here, so that nobody's scanner takes it for one.
const random = 'R7yQm2Zk9TfW4xBv8NcL1pDs6HgJ3aEu'
const digits = '4111111111111111'

describe('findPersonal', () => {
  it.each([
    ['email', 'write to anna.weber+x@mail.uni-bremen.de, please'],
    ['email', 'Anna Weber <a_w@web.de>'],
    ['email', 'anna.weber @gmail.com'],
    ['email', 'anna.weber@ gmail. com'],
    ['email', 'anna.weber©gmail.com'],
    ['email', 'Igor.Fischer E firma-nord.de'],
    ['email', 'sara.okaforegmail.com'],
    ['email', 'igor lopez& gmail.com'],
    ['email', 'jonas tanaka€&outlook.com'],
    ['email', 'tom tanaka O web.de'],
    ['email', 'maria1 1 @mail.harbour.co.uk'],
    ['email', 'To Maria.Okafor e mail.harbour.co.uk'],
    ['email', 'tom.rossi Gacme.io'],
    ['email', 'jonas35 Q orange.fr'],
    ['email', '<tom7 @acme.10>'],
    ['email', 'papers to anna_novak 0 web.de, please'],
    ['email', 'as lena.fischere gmail.com or'],
    ['email', 'aiko_weber@acme.i0'],
    ['email', 'sara .okafor&uni-bremen.de'],
    ['phone', 'call +49 (0)89 1234567 now'],
    ['phone', '(415) 555-2671'],
    ['phone', 'Tel: 12 34 56 78'],
    ['phone', '030 901820'],
    ['phone', '0171/2345678'],
    ['phone', '+1 212-736-50O0'],
    ['phone', '+1 2129-836-3266'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'DE89370400440532013000'],
    ['iban', 'DE89 37O4 0044 0532 0l30 0O'],
    ['iban', 'GB29 NWBK 6016 1331 9268 19'],
    ['iban', '6B29 NWBK 6016 1331 9268 19'],
    ['iban', 'to I’T60 X054 2811 1010 0000 0123 456.'],
    ['iban', 'DÉ89 3704 0044 0532 0130 00'],
    ['iban', 'AT6l l904 3002 3457 3201'],
    ['iban', 'DES9 3704 0044 0S32 0130 00'],
    ['iban', 'DEB9 3704 0044 0532 01B0 00'],
    ['iban', 'IBAN: DE89 3704 0044 0532 0138 00'],
    ['card', '4111 1111 1111 1111'],
    ['card', digits],
    ['card', '4lll 1111-1111 lll1'],
    ['card', '3782-822463-10005'],
    ['card', 'Visa 4111 1111 1111 1112'],
    ['ip', 'from 192.168.178.23:8080'],
    ['ip', 'http://84.12.9.201/status'],
    ['ip', '2001:db8:85a3::8a2e:370:7334'],
    ['ip', 'gateway fe80::1'],
    ['ip', 'from 2001:db8:diea::f8e5'],
    ['ip', '2a02:12d2:e048:960£:68d4:9d09:9c5b:6131'],
    ['ip', 'fe80: :a46b:c49a:e62b:dffa'],
    ['ip', 'fe80:937f:800b:e6d3:629a since'],
    ['ip', 'http://[fe80::97at:dbdb:7252:c943]:80'],
    ['ip', 'fe80::1ff:fe23:4567:890a%eth2'],
    ['key', 'Alzawlh4pe TbBJK8FIMeo95IJQTTYfrgmjoj72j'],
    ['key', 'sk-proj-ns¡DdgM6Li3tXUpV5dWClag'],
    ['key', `OPENAI_API_KEY=sk-${random}`],
    ['key', `sk-ant-api03-${random}`],
    ['key', `ghp_${random}`],
    ['key', `ghp ${random}`],
    ['key', `AKIA${'Q2W3E4R5T6Y7U2I3'}`],
    ['key', `DEPL0Y_T0KEN=${'cdcde0cad2a438155d8a594c922964de'}`],
    ['key', `llm_key: AIza${')JYoe59oWN1XWpDCBK5gTGB74XV9'}`],
    ['key', `AKIA${'QPWSVIQHWUEYQYFE'}`],
    ['key', `AKIA${'KQWTFgCBP2SFWFAI'}`],
    ['key', `AKIA${'ZLTY'} ${'TETRIWWWYKWZ'}`],
    ['key', `Sk-${random}`],
    ['key', `SG.${'a6SB6zD6|Soy4VrNqtMbbS'}.Kw5Eg3`],
    ['key', `AIza${random}abc`],
    ['key', `xoxb-1234567890-${random}`],
    ['key', 'sk_Live_Qzux0QXExUr JdITykYV3vxMZ'],
    ['key', `'sk_live_${random}'`],
    ['key', `github_pat_ZWDTYnl@57EKZR9yo2q`],
    ['key', `DEPLOY_TOKEN=${'QmTkKcCsK5e'} ${random}`],
    ['key', `DEPLOY_TOKEN=${'he8w2s'} ${random}`],
    ['key', `db_password: ${random.slice(0, 12)}`],
    ['key', `"client_secret": "${random}"`],
    ['key', `Authorization: Bearer ${random}`],
    ['key', 'postgres://app:hunter42@db/app'],
    ['jwt', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${random}`],
    ['name', 'Dear maria schneider,'],
    ['name', 'MARlA SCHNEIDER'],
    ['name', 'Maria Schnelder'],
    ['name', 'okonkwo@'],
    ['name', 'Okonkwo’s desk'],
  ])('finds %s in %s', (kind, line) => {
    expect(kindsIn(line)).toEqual([kind])
  })

  it.each([
    'Version 10.0.19045.3803',
    'v1.12.3.4 of the tool',
    'listening on 127.0.0.1:80 and 0.0.0.0:443, mask 255.255.255.0',
    'see section 4.3.2.1',
    '52:54:00:1a:2b:3c',
    '2026-03-10T01:27:10Z, 10:22:33',
    'std::vector<int>, abc::def, a::b::c, ab::c1, add::b2',
    '12.03.2026 to 14.04.2026, 2026-03-10',
    'order 4029-3381-2207-9914',
    'DES9 3704 0044 0S32 0131 00',
    'e.g. a main.py e readme.md, AT&T.com',
    'key: item and descriptions of it',
    'order 302-1234567-7654321',
    'order 302-5952048-0276200',
    'ISBN 978-3-16-148410-0, EAN 4006381333931',
    'total 1,234,567.89 EUR, 12 345 678 people',
    'commit 5f2c9d1e8b7a6f3c4d5e6f708192a3b4c5d6e7f8',
    'id 3fa85f64-5717-4562-b3fc-2c963f66afa6',
    '"integrity": "sha512-R7yQm2Zk9TfW4xBv8NcL1pDs6HgJ3aEuR7yQm2Zk9TfW4xBv8NcL1pDs6HgJ3aEu=="',
    'Article 4 006381 333931, quantity 12',
    '1.Clonegit@github.com:harbour/tools.git',
    'git@github.com:org/tool.git, logo@2x.png, react@19.0.0',
    'dev@laptop:~$ ls, follow @anna',
    'DE89 3704 0044 0532 0138 00',
    'freemail.com and gmail.com',
    '5 € harbour, 12 E 5th Street',
    'hf_hub_download, npm_config_registry, sk-to-be-done',
    'max_tokens=4096, key: item.id, token: string',
    'const apiKey = process.env.OPENAI_API_KEY',
    'sk-learn-contrib-examples-for-all',
    'Boli, Marianne Schneiderman, OKO',
    'Copyright © 2026 harbour.com',
    '0.5 to 1.25 mm, 3 x 4 x 5, 50 % off',
    '1732250000 ms since 1970',
  ])('finds nothing in %s', (line) => {
    expect(kindsIn(line)).toEqual([])
  })

  it('covers a private key from its first line to its last', () => {
    const [hit, ...others] = find(
      'ls',
      '-----BEGIN RSA PRIVATE KEY-----',
      `${random}${random}`,
      `${random} j ${random}`,
      '-----END RSA PRIVATE KEY-----',
      'done',
    )
    expect(others).toEqual([])
    expect(hit?.kind).toBe('private-key')
    const [area] = hit?.areas ?? []
    expect(area?.y).toBeLessThan(30)
    expect(area?.y).toBeGreaterThan(20)
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeGreaterThan(140)
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeLessThan(150)
  })

  it('covers what is seen of a private key that has no beginning or no end', () => {
    expect(kindsIn('-----BEGIN PRIVATE KEY-----', random, random)).toEqual(['private-key'])
    expect(kindsIn(random, random, '-----END PRIVATE KEY-----')).toEqual(['private-key'])
  })

  it('follows a token over broken lines, and stops where it ends', () => {
    const areas = (...lines: readonly string[]) => find(...lines).map((hit) => hit.areas.length)
    const long = `$ echo sk-proj-${random}`
    expect(areas(long, `${random}`, 'next command here')).toEqual([2])
    expect(areas(long, random.replace('c', '¢'), 'next command here')).toEqual([2])
    expect(areas(`${long} j`, `${random}`)).toEqual([2])
    expect(areas(long, 'bgx-Wva2pqCE9qdA00QLw"-s')).toEqual([2])
    expect(areas(long, '‚gmDajwJIQ7huEBU')).toEqual([2])
    expect(areas(long, 'SJ9.bBjNj$BrX9h9z2nva5p')).toEqual([2])
    expect(areas(long, `Kk ${random.slice(0, 9)}`, 'next command here')).toEqual([2])
    const row = `${random}${random}`
    const start = `token sk-proj-${row}`.slice(0, row.length)
    expect(areas(start, row, 'VMDNMN - or more')).toEqual([3])
    expect(areas(long, 'Lt9DxmF^6K9XxK', 'next command here')).toEqual([2])
    expect(areas(long, 'rJVg)JfqvWi_G7Nb2nD', 'next command here')).toEqual([2])
    expect(areas(long, 'handleAuth(reqUser2)', 'next command here')).toEqual([1])
    expect(areas(start, random, 'VMDNMN - or more')).toEqual([2])
    expect(areas(`key='sk-${random}'`, `${random}`)).toEqual([1])
    expect(areas(`A_KEY=sk-${random}`, 'PORT=5432')).toEqual([1])
    expect(areas(long, 'and then some text that goes on and on and on')).toEqual([1])
  })

  it('covers what OCR cut off a token at its end or in its midst', () => {
    const widths = (...lines: readonly string[]) =>
      find(...lines)[0]?.areas.map((area) => area.width)
    const token = `A_KEY=sk-${random}`
    const [whole = 0] = widths(token) ?? []
    expect(widths(`${token} J`)).toEqual([whole + 20])
    expect(widths(`${token} 9ws`)).toEqual([whole + 40])
    expect(widths(`${token} ux",`)).toEqual([whole + 50])
    expect(widths(`${token} 928 jOL3q`)).toEqual([whole + 100])
    expect(widths(`${token} or not`)).toEqual([whole])
    expect(widths(`${token} l- wjFzGbOX`)).toEqual([whole + 120])
    const broken = find(token, `é${random.slice(0, 20)}`)[0]?.areas
    expect(broken).toHaveLength(2)
  })

  it('takes the columns of a table for numbers of their own', () => {
    const columns = (...cells: readonly string[]) => {
      const { lines } = readLines(...cells)
      const side = lines.map((line, i) => ({
        ...line,
        box: { ...line.box, x: 300 * i, y: 0 },
        words: line.words.map((word) => ({
          ...word,
          box: { ...word.box, x: word.box.x + 300 * i, y: 0 },
        })),
      }))
      return findPersonal(plain(1000, 40, 255), { ...readLines(), lines: side }, names)
    }
    expect(columns('58247', '312-844-8565').map(({ kind }) => kind)).toEqual(['phone'])
    expect(columns('58218', '030 2715 657').map(({ kind }) => kind)).toEqual(['phone'])
    expect(columns('4111 1111', '1111 1111').map(({ kind }) => kind)).toEqual(['card'])
  })

  it('covers the whole words that a hit is a part of', () => {
    const [hit] = find(`set MY_KEY=sk-${random}; go`)
    const [area] = hit?.areas ?? []
    expect(area?.x).toBeLessThan(40)
    expect((area?.x ?? 0) + (area?.width ?? 0)).toBeGreaterThan(
      40 + 10 * `MY_KEY=sk-${random};`.length,
    )
  })

  it('covers all of a name whose digits stand off', () => {
    const [hit] = find('From <anna4 1@mail.harbour.co.uk>')
    const [area] = hit?.areas ?? []
    expect(hit?.kind).toBe('email')
    expect(area?.x).toBeLessThan(60)
  })

  it('covers the part of a name before an underscore that was not read', () => {
    const [hit] = find("owner: ‘peter weber@kontor.berlin',")
    expect(hit?.areas[0]?.x).toBeLessThanOrEqual(70)
    const [plainName] = find('owner: peter weber@kontor.berlin')
    expect(plainName?.areas[0]?.x).toBeGreaterThan(100)
  })

  it('covers a bar code for what it says', () => {
    const image = plain(100, 100, 255)
    const box = { x: 5, y: 6, width: 70, height: 70 }
    const codes = [{ format: 'QR Code', text: 'MATMSG:TO:anna@web.de;', box }]
    expect(findPersonal(image, { ...readLines(), codes }, [])).toEqual([
      { kind: 'email', areas: [box] },
    ])
    const wifi = [{ format: 'QR Code', text: 'WIFI:T:WPA;S:home;P:hunter22;;', box }]
    expect(findPersonal(image, { ...readLines(), codes: wifi }, [])).toEqual([
      { kind: 'key', areas: [box] },
    ])
  })
})
