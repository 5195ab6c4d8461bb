import { msg, t } from '../../common/i18n.ts'
import type { PersonalKind } from '../../common/personal.ts'

const labels: Readonly<Record<PersonalKind, string>> = {
  email: msg('E-mail address'),
  phone: msg('Phone number'),
  iban: msg('IBAN'),
  card: msg('Payment card'),
  ip: msg('IP address'),
  key: msg('Key or token'),
  'private-key': msg('Private key'),
  jwt: msg('Access token (JWT)'),
  name: msg('Name of your list'),
}

/** What a kind of personal data is called. */
export function personalLabel(kind: PersonalKind): string {
  return t(labels[kind])
}
