import type { Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from './errors.ts'

/** One error of a chain of causes, as Node's or Electron's `fetch` gives them. */
export interface Cause {
  readonly code: string
  readonly message: string
}

/** Names why a request got no answer at all. Takes the error and its causes, outermost first. */
export function failureOfCauses(causes: readonly Cause[]): Failure {
  const text = causes.map((cause) => `${cause.code} ${cause.message}`).join('\n')
  return patterns.find(({ match }) => match.test(text))?.failure() ?? makeFailure('unreachable')
}

const patterns: readonly { readonly match: RegExp; readonly failure: () => Failure }[] = [
  {
    match: /bad port|UNSAFE_PORT/,
    failure: () =>
      makeFailure(
        'wrong-url',
        t('This port is closed to web requests. Give the server another one.'),
      ),
  },
  { match: /redirect/i, failure: () => makeFailure('redirected') },
  {
    match: /EPROTO|SSL routines|SSL_PROTOCOL|SSL_VERSION/,
    failure: () =>
      makeFailure(
        'tls',
        t(
          'No secure connection came about, so nothing was sent. Check whether this address and port speak https.',
        ),
      ),
  },
  {
    match: /CERT|UNABLE_TO_VERIFY|SELF_SIGNED|ERR_TLS|ERR_SSL|ALTNAME/i,
    failure: () => makeFailure('tls'),
  },
  {
    match: /PROXY|TUNNEL/i,
    failure: () =>
      makeFailure(
        'unreachable',
        t('The proxy of this system did not let the request through. Check the proxy settings.'),
      ),
  },
  {
    match: /ENOTFOUND|EAI_AGAIN|NAME_NOT_RESOLVED/,
    failure: () =>
      makeFailure(
        'unreachable',
        t('The name of the server was not found. Check the base URL and the connection.'),
      ),
  },
  {
    match: /ECONNREFUSED|CONNECTION_REFUSED/,
    failure: () =>
      makeFailure(
        'unreachable',
        t('Nothing answers at this address. Start the server, or check the base URL and its port.'),
      ),
  },
  {
    match: /INTERNET_DISCONNECTED|ENETUNREACH|EHOSTUNREACH|ADDRESS_UNREACHABLE/,
    failure: () =>
      makeFailure('unreachable', t('There is no connection to this server. Check the network.')),
  },
  {
    match: /ETIMEDOUT|TIMED_OUT|CONNECT_TIMEOUT/,
    failure: () =>
      makeFailure(
        'unreachable',
        t('The server did not answer in time. Check the base URL and the connection.'),
      ),
  },
  {
    match: /ECONNRESET|CONNECTION_RESET|EPIPE|other side closed|EMPTY_RESPONSE|CONNECTION_CLOSED/,
    failure: () =>
      makeFailure(
        'unreachable',
        t('The server closed the connection without an answer. Try again.'),
      ),
  },
]
