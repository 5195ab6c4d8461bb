import { type CodeContent, named } from './content.ts'

/** Addresses that say by their scheme what they are: links, e-mail, phone, messages, places. */
export function addressContent(text: string): CodeContent | undefined {
  const address = text.trim().replace(/^URLTO:/i, '')
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(address) ?? []
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return rest.startsWith('//') && !/\s/.test(address) ? link(address) : undefined
    case 'mailto':
      return email(rest)
    case 'tel':
      return { kind: 'phone', fields: named([['Phone', decoded(rest)]]) }
    case 'sms':
    case 'smsto':
      return message(rest)
    case 'geo':
      return { kind: 'place', fields: named([['Place', decoded(rest.split('?')[0] ?? '')]]) }
    default:
      return bare(address)
  }
}

/** The host is shown by itself: what stands before an `@` only looks like one. */
function link(address: string): CodeContent {
  const host = /^[a-z]+:\/\/(?:[^/?#\\@]*@)*([^/?#\\]*)/i.exec(address)?.[1] ?? ''
  return {
    kind: 'link',
    fields: named([
      ['Link', address],
      ['Leads to', host],
    ]),
  }
}

function bare(address: string): CodeContent | undefined {
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(address)) return link(`http://${address}`)
  if (/^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(address)) return email(address)
  return undefined
}

function email(rest: string): CodeContent {
  const [to = '', query = ''] = split(rest, '?')
  return {
    kind: 'email',
    fields: named([
      ['To', decoded(to)],
      ['Subject', parameter(query, 'subject')],
      ['Text', parameter(query, 'body')],
    ]),
  }
}

/** `sms:NUMBER?body=TEXT` or `SMSTO:NUMBER:TEXT`. */
function message(rest: string): CodeContent {
  const [number = '', query = ''] = split(rest, '?')
  const [to = '', text = ''] = split(number, ':')
  return {
    kind: 'message',
    fields: named([
      ['To', decoded(to)],
      ['Text', text || parameter(query, 'body')],
    ]),
  }
}

function parameter(query: string, name: string): string {
  const found = query.split('&').find((part) => part.toLowerCase().startsWith(`${name}=`))
  return found === undefined ? '' : decoded(found.slice(name.length + 1))
}

/** The text before the first `mark` and the text behind it. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Percent signs undone where they are well formed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
