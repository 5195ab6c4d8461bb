import { allOf, type Match } from './match.ts'

/** What a token is made of, and what OCR takes an l, I, j, c or Q in it for. */
const tail = String.raw`[\w\-|¡¢©@]`

/**
 * How tokens begin that say whose they are, as their makers document it. A blank stands for an
 * underscore that OCR lost; I, l and 1 for each other.
 */
const prefixes = [
  // OpenAI, Anthropic, OpenRouter and others that took the form over
  '[sS]k-',
  'gsk[_\\s]',
  'xai-',
  'pplx-',
  'r8_',
  'hf[_\\s]',
  // GitHub, GitLab, npm, PyPI
  'gh[pousr][_\\s]',
  'github[_\\s]pat[_\\s]',
  'glpat-',
  'npm[_\\s]',
  'pypi-',
  // Stripe, Square, Shopify
  '[srp]k[_\\s](?:[Ll1I]ive|[Tt]est)[_\\s]',
  'whsec[_\\s]',
  'sq0[a-z]{3}-',
  'shp(?:at|ca|pa|ss)[_\\s]',
  // Slack
  'xox[a-z]-',
  'xapp-',
  // AWS, Google, DigitalOcean, Databricks
  'A[KS][Il1|]A(?=[A-Za-z0-9]{12})',
  'A[Il1|]za',
  'GOCSPX-',
  'ya29\\.',
  'do[opr]_v1_',
  'dapi(?=[0-9a-f]{16})',
  // SendGrid, Mailgun, Twilio
  'SG\\.(?=[\\w|-]{16})',
  'key-(?=[0-9a-f]{20})',
  'S[Kk](?=[0-9a-f]{30})',
  // Others
  'hv[sb]\\.',
  'lin_api_',
  'ntn_',
  'figd_',
  'ATATT3',
  'AGE-SECRET-KEY-1',
]
/** OCR may make a blank behind its first signs, too. */
const rest = String.raw`(?:${tail}{8,}|${tail}{3,7}\s${tail}{12,})`
const token = new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.join('|')})${rest}`, 'g')
/** Those of AWS are in capitals and may have no digit; what OCR drops or doubles is allowed for. */
const accessKey = /^A[KS][Il1|]A(?!(?:.*[a-z]){3})[A-Za-z0-9]{15,17}$/
/** One of those with a blank that OCR made; two words together are too long or too short. */
const parted =
  /(?<![A-Za-z0-9])AK[Il1|]A(?=[A-Z0-9]+\s[A-Z0-9]+(?![A-Za-z0-9]))(?=[A-Z0-9\s]{16,18}(?![A-Za-z0-9]))[A-Z0-9]{3,}\s[A-Z0-9]{3,}/g
/** Telegram's are a number and a secret. */
const bot = /(?<!\w)\d{8,10}:AA[\w-]{30,}/g
const jwt = /(?<![A-Za-z0-9])[ec]y[JjIl1)\]][A-Za-z0-9+/|]{4,}[\w.|-]*/g

/** Tokens that their beginning gives away. */
export function findTokens(text: string): Match[] {
  return [
    ...allOf(token, text, 'key').filter(({ from, to }) => {
      const found = text.slice(from, to)
      return accessKey.test(found) || isRandom(found.slice(3))
    }),
    ...allOf(parted, text, 'key'),
    ...allOf(bot, text, 'key'),
    ...allOf(jwt, text, 'jwt').filter(({ from, to }) => isRandom(text.slice(from, to))),
  ]
}

/** Names with hyphens and underscores have neither capitals behind small letters nor many digits. */
function isRandom(text: string): boolean {
  return /[a-z]\d*[A-Z]|[A-Z]\d+[a-z]/.test(text) || (text.match(/\d/g) ?? []).length >= 3
}
