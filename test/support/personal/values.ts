import type { Random } from '../tables/random.ts'
import { ibanChecksum, luhnDigit } from './checksums.ts'

// What is looked for, made at random: nobody's, but in the forms in which it is really written.

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const figures = '0123456789'
const letters = lower + upper + figures
const hexadecimal = '0123456789abcdef'

export function characters(random: Random, length: number, from: string): string {
  return Array.from({ length }, () => from.charAt(random.int(0, from.length - 1))).join('')
}

const first = ['anna', 'jonas', 'maria', 'peter', 'lena', 'omar', 'aiko', 'tom', 'sara', 'igor']
const last = [
  'weber',
  'lopez',
  'tanaka',
  'novak',
  'lindholm',
  'okafor',
  'fischer',
  'smith',
  'rossi',
]
const hosts = ['gmail.com', 'web.de', 'outlook.com', 'uni-bremen.de', 'mail.harbour.co.uk']
const moreHosts = ['proton.me', 'firma-nord.de', 'orange.fr', 'acme.io', 'kontor.berlin']

const one = (random: Random, of: readonly string[]) => of[random.int(0, of.length - 1)] ?? ''

export function email(random: Random): string {
  const [name, family] = [one(random, first), one(random, last)]
  const host = one(random, [...hosts, ...moreHosts])
  const figure = random.int(2, 99)
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return random.pick([
    `${name}.${family}@${host}`,
    `${name}${figure}@${host}`,
    `${name}_${family}@${host}`,
    `${name.charAt(0)}.${family}+${one(random, ['news', 'shop', 'work'])}@${host}`,
    `${capital(name)}.${capital(family)}@${host}`,
    `info@${family}-${name}.com`,
  ])
}

export function phone(random: Random): string {
  const n = (length: number) => characters(random, length, figures)
  const d = () => String(random.int(2, 9))
  return random.pick([
    `(415) ${d()}55-${n(4)}`,
    `+1 212-${d()}36-${n(4)}`,
    `312-${d()}44-${n(4)}`,
    `206.${d()}82.${n(4)}`,
    `+49 30 ${d()}${n(6)}`,
    `030 ${d()}${n(3)} ${n(3)}`,
    `0171 ${d()}${n(6)}`,
    `+49 (0)89 ${d()}${n(6)}`,
    `0049 40 ${d()}${n(6)}`,
    `020 7946 0${n(3)}`,
    `+44 20 7946 0${n(3)}`,
    `07700 900${n(3)}`,
    `01 42 ${random.int(60, 98)} ${n(2)} ${n(2)}`,
    `+33 6 ${random.int(10, 89)} ${n(2)} ${n(2)} ${n(2)}`,
    `+41 44 668 ${n(2)} ${n(2)}`,
    `+34 912 ${n(3)} ${n(3)}`,
    `+31 20 ${d()}${n(2)} ${n(4)}`,
  ])
}

export function iban(random: Random): string {
  const n = (length: number) => characters(random, length, figures)
  const [country, account] = random.pick<readonly [string, string]>([
    ['DE', n(18)],
    ['AT', n(16)],
    ['CH', n(17)],
    ['ES', n(20)],
    ['BE', n(12)],
    ['PL', n(24)],
    ['GB', `NWBK${n(14)}`],
    ['NL', `ABNA${n(10)}`],
    ['FR', n(23)],
    ['IT', `X${n(22)}`],
  ])
  const whole = `${country}${ibanChecksum(country, account)}${account}`
  return random.chance(0.75) ? whole.replaceAll(/(.{4})(?=.)/g, '$1 ') : whole
}

export function card(random: Random): string {
  const n = (length: number) => characters(random, length, figures)
  const start = random.pick([
    `4${n(14)}`,
    `5${random.int(1, 5)}${n(13)}`,
    `2${random.int(3, 6)}${n(13)}`,
    `37${n(12)}`,
    `6011${n(11)}`,
  ])
  const whole = start + luhnDigit(start)
  const separator = random.pick([' ', ' ', '-', ''])
  return whole.length === 15
    ? [whole.slice(0, 4), whole.slice(4, 10), whole.slice(10)].join(separator)
    : whole.replaceAll(/(.{4})(?=.)/g, `$1${separator}`)
}

export function ip(random: Random): string {
  const group = () => characters(random, 4, hexadecimal).replace(/^0/, 'a')
  const byte = () => random.int(1, 254)
  return random.pick([
    `192.168.${byte()}.${byte()}`,
    `10.${byte()}.${byte()}.${byte()}`,
    `${random.int(11, 120)}.${byte()}.${byte()}.${byte()}`,
    `${random.int(130, 190)}.${byte()}.${byte()}.${byte()}`,
    `2001:db8:${group()}::${group()}`,
    `fe80::${group()}:${group()}:${group()}:${group()}`,
    `2a02:${Array.from({ length: 7 }, group).join(':')}`,
  ])
}

/** A token with a prefix that tells whose it is. */
export function key(random: Random): string {
  const n = (length: number, from = letters) => characters(random, length, from)
  const base64url = `${letters}-_`
  return random.pick([
    `sk-${n(48)}`,
    `sk-proj-${n(64, base64url)}x`,
    `sk-ant-api03-${n(60, base64url)}AA`,
    `ghp_${n(36)}`,
    `github_pat_${n(22)}_${n(40)}`,
    `AKIA${n(16, `${upper}234567`)}`,
    `AIza${n(35, base64url)}`,
    `xoxb-${n(12, figures)}-${n(12, figures)}-${n(24)}`,
    `sk_live_${n(24)}`,
    `glpat-${n(20)}`,
    `hf_${n(34, lower + upper)}`,
    `npm_${n(36)}`,
    `SG.${n(22)}.${n(43)}`,
  ])
}

/** A token without such a prefix, which only its name gives away. */
export function plainSecret(random: Random): string {
  return random.pick([
    characters(random, 40, letters),
    characters(random, 32, hexadecimal),
    `${characters(random, 30, letters)}/${characters(random, 9, letters)}`,
  ])
}

export function jwt(random: Random): string {
  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = base64url({ alg: random.pick(['HS256', 'RS256']), typ: 'JWT' })
  const body = base64url({ sub: String(random.int(1000, 99_999)), name: one(random, first) })
  return `${head}.${body}.${characters(random, 43, `${letters}-_`)}`
}

/** The lines of a private key. */
export function privateKey(random: Random): readonly string[] {
  const kind = random.pick([
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'PRIVATE KEY',
  ])
  const base64 = `${letters}+/`
  return [
    `-----BEGIN ${kind}-----`,
    ...Array.from({ length: random.int(3, 6) }, () => characters(random, 64, base64)),
    `${characters(random, random.int(20, 50), base64)}==`,
    `-----END ${kind}-----`,
  ]
}

/** The list of names that a user would have; what `name` makes is among them. */
export const names = [
  'Maria Schneider',
  'Okonkwo',
  'Project Bluebird',
  'Dr. Hartmann',
  'Jean-Luc Perrin',
]

export function name(random: Random): string {
  return one(random, names)
}
