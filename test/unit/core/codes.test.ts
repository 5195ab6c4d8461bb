import { expect, test } from 'vitest'
import { parseCode } from '../../../main/core/codes.ts'

/** Kind and fields as one list, to compare at a glance. */
function told(text: string) {
  const { kind, fields } = parseCode(text)
  return [kind, ...fields.map(({ label, value }) => `${label}: ${value}`)]
}

test('a link, with the host that it really leads to', () => {
  expect(told('https://example.org/menu?table=4')).toEqual([
    'link',
    'Link: https://example.org/menu?table=4',
    'Leads to: example.org',
  ])
  expect(told('http://bank.example@evil.example:8080/x')).toContain('Leads to: evil.example:8080')
  expect(told('https://evil.example\\@bank.example/')).toContain('Leads to: evil.example')
  expect(told('www.example.org/a')[0]).toBe('link')
  expect(told('URLTO:https://example.org')[0]).toBe('link')
})

test('what only looks like a link is text', () => {
  for (const text of [
    'https:example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a b',
  ]) {
    expect(told(text)).toEqual(['text', `Text: ${text}`])
  }
})

test('a wireless network, with escaped characters and a masked password', () => {
  const content = parseCode('WIFI:T:WPA;S:Caf\\; \\"Nord\\";P:p\\:a\\\\ss\\;;H:true;;')
  expect(content).toEqual({
    kind: 'wifi',
    fields: [
      { label: 'Network', value: 'Caf; "Nord"' },
      { label: 'Security', value: 'WPA' },
      { label: 'Password', value: 'p:a\\ss;', secret: true },
      { label: 'Hidden', value: 'Yes' },
    ],
  })
  expect(told('WIFI:S:Guests;;')).toEqual(['wifi', 'Network: Guests', 'Security: None'])
  expect(told('wifi:T:nopass;S:Guests;P:;;')).toContain('Security: None')
})

test('a contact as MECARD', () => {
  expect(told('MECARD:N:Nowak,Ewa;TEL:+48123;TEL:+48456;EMAIL:ewa@example.org;;')).toEqual([
    'contact',
    'Name: Ewa Nowak',
    'Phone: +48123',
    'Phone: +48456',
    'E-mail: ewa@example.org',
  ])
})

test('a contact as vCard, folded, with parameters and groups', () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Nowak;Ewa;;Dr.;',
    'ORG:Example\\, Inc.;Optics',
    'item1.TEL;TYPE=CELL:+48 123',
    'TEL;VALUE=uri:tel:+48-456',
    'ADR;TYPE=WORK:;;Long Street 5;Town;;12345;Land',
    'NOTE:A note that is',
    '  folded\\nin two',
    'END:VCARD',
  ].join('\r\n')
  expect(told(card)).toEqual([
    'contact',
    'Name: Dr. Ewa Nowak',
    'Organisation: Example, Inc., Optics',
    'Phone: +48 123',
    'Phone: +48-456',
    'Address: Long Street 5, Town, 12345, Land',
    'Note: A note that is folded\nin two',
  ])
  const old = 'BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen\nEND:VCARD'
  expect(told(old)).toEqual(['contact', 'Name: Jürgen'])
})

test('e-mail, phone, message and place', () => {
  expect(told('mailto:a@example.org?subject=Hi%20there&body=Text')).toEqual([
    'email',
    'To: a@example.org',
    'Subject: Hi there',
    'Text: Text',
  ])
  expect(told('MATMSG:TO:a@example.org;SUB:Hi;BODY:Text;;')).toContain('Subject: Hi')
  expect(told('a@example.org')).toEqual(['email', 'To: a@example.org'])
  expect(told('tel:+4912345')).toEqual(['phone', 'Phone: +4912345'])
  expect(told('SMSTO:+4912345:See you: soon')).toEqual([
    'message',
    'To: +4912345',
    'Text: See you: soon',
  ])
  expect(told('geo:52.5,13.4?z=3')).toEqual(['place', 'Place: 52.5,13.4'])
})

test('anything else is text, also what is broken', () => {
  expect(told('4006381333931')).toEqual(['text', 'Text: 4006381333931'])
  expect(told('mailto:%E0%A4%A')).toEqual(['email', 'To: %E0%A4%A'])
  expect(parseCode('')).toEqual({ kind: 'text', fields: [] })
})
