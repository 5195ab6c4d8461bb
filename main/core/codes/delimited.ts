import { type CodeContent, type CodeField, named } from './content.ts'

/** The formats of phone makers: `NAME:KEY:value;KEY:value;;`, with backslashes before `;,:\"`. */
export function delimitedContent(text: string): CodeContent | undefined {
  const found = /^(WIFI|MECARD|MATMSG):(.*)$/is.exec(text.trim())
  if (!found) return undefined
  const parts = splitParts(found[2] ?? '')
  const all = (key: string) => parts.filter((part) => part.key === key).map(({ value }) => value)
  switch (found[1]?.toUpperCase()) {
    case 'WIFI':
      return wifi(all)
    case 'MECARD':
      return contact(all)
    default:
      return {
        kind: 'email',
        fields: named([
          ['To', first(all, 'TO')],
          ['Subject', first(all, 'SUB')],
          ['Text', first(all, 'BODY')],
        ]),
      }
  }
}

type Values = (key: string) => string[]

function wifi(all: Values): CodeContent {
  const security = first(all, 'T')
  const isOpen = security === '' || /^nopass$/i.test(security)
  const password = first(all, 'P')
  const secret: CodeField[] =
    password === '' ? [] : [{ label: 'Password', value: password, secret: true }]
  const hidden = /^true$/i.test(first(all, 'H'))
  return {
    kind: 'wifi',
    fields: [
      ...named([
        ['Network', first(all, 'S')],
        ['Security', isOpen && password === '' ? 'None' : security || 'Unknown'],
      ]),
      ...secret,
      ...named([['Hidden', hidden ? 'Yes' : '']]),
    ],
  }
}

function contact(all: Values): CodeContent {
  const name = first(all, 'N')
  const [family = '', given = ''] = name.split(',').map((part) => part.trim())
  return {
    kind: 'contact',
    fields: named([
      ['Name', `${given} ${family}`.trim()],
      ['Organisation', first(all, 'ORG')],
      ...all('TEL').map((value) => ['Phone', value] as const),
      ...all('EMAIL').map((value) => ['E-mail', value] as const),
      ...all('URL').map((value) => ['Link', value] as const),
      ['Address', first(all, 'ADR')],
      ['Birthday', first(all, 'BDAY')],
      ['Note', first(all, 'NOTE')],
    ]),
  }
}

function first(all: Values, key: string): string {
  return all(key)[0] ?? ''
}

/** Splits at the semicolons that no backslash precedes, and each part at its first colon. */
function splitParts(text: string): { readonly key: string; readonly value: string }[] {
  const parts = text.match(/(?:\\.|[^\\;])+/gs) ?? []
  return parts.flatMap((part) => {
    const colon = part.indexOf(':')
    if (colon < 1) return []
    const value = part.slice(colon + 1).replace(/\\(.)/gs, '$1')
    return [{ key: part.slice(0, colon).trim().toUpperCase(), value }]
  })
}
