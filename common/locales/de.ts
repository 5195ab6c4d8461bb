import type { Locale } from '../locale.ts'

export const locale: Locale = {
  tag: 'de',
  name: 'Deutsch',
  messages: {
    Settings: 'Einstellungen',
    'Found in {{count}} sections_one': 'In {{count}} Abschnitt gefunden',
    'Found in {{count}} sections_other': 'In {{count}} Abschnitten gefunden',
  },
}
