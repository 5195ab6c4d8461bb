import type { Locale } from '../locale.ts'

export const locale: Locale = {
  tag: 'fr',
  name: 'Français',
  messages: {
    Settings: 'Réglages',
    'Found in {{count}} sections_one': 'Trouvé dans {{count}} section',
    'Found in {{count}} sections_many': 'Trouvé dans {{count}} sections',
    'Found in {{count}} sections_other': 'Trouvé dans {{count}} sections',
  },
}
