import { type CodeContent, named } from './content.ts'

interface Property {
  readonly name: string
  readonly value: string
}

/** The label of each property that is shown; the others are left out. */
const labels: Readonly<Record<string, string>> = {
  FN: 'Name',
  ORG: 'Organisation',
  TITLE: 'Title',
  TEL: 'Phone',
  EMAIL: 'E-mail',
  URL: 'Link',
  ADR: 'Address',
  BDAY: 'Birthday',
  NOTE: 'Note',
}

/** A contact as a vCard of any version (RFC 2426, RFC 6350). */
export function vcardContent(text: string): CodeContent | undefined {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return undefined
  const properties = unfolded(text).split(/\r?\n/).flatMap(parseProperty)
  const full = properties.some(({ name }) => name === 'FN')
  const pairs = Object.entries(labels).flatMap(([key, label]) =>
    properties
      .filter(({ name }) => name === (key === 'FN' && !full ? 'N' : key))
      .map(({ name, value }) => [label, shown(name, value)] as const),
  )
  return { kind: 'contact', fields: named(pairs) }
}

/** Long lines go on in the next, behind a blank or, in quoted-printable, an equals sign. */
function unfolded(text: string): string {
  return text.replace(/\r?\n[ \t]/g, '').replace(/=\r?\n/g, '')
}

function parseProperty(line: string): Property[] {
  const found = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/s.exec(line)
  if (!found) return []
  const [, name = '', parameters = '', raw = ''] = found
  const value = /QUOTED-PRINTABLE/i.test(parameters) ? fromQuotedPrintable(raw) : raw
  return [{ name: name.toUpperCase(), value }]
}

/** As UTF-8; what is none stays as it is. */
function fromQuotedPrintable(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/gi, '%$1'))
  } catch {
    return text
  }
}

/** The components that semicolons part, joined for people: names turned round, the rest not. */
function shown(name: string, value: string): string {
  const parts = (value.match(/(?:\\.|[^\\;])+|(?<=;|^)(?=;|$)/gs) ?? []).map((part) =>
    part.replace(/\\n/gi, '\n').replace(/\\(.)/gs, '$1').trim(),
  )
  if (name === 'N') {
    const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts
    return [prefix, given, middle, family, suffix].filter((part) => part !== '').join(' ')
  }
  if (name === 'TEL') return value.replace(/^tel:/i, '')
  return parts.filter((part) => part !== '').join(', ')
}
