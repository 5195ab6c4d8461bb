import type { Locale } from '../locale.ts'

/** English is what the sources are written in; only what depends on a number stands here. */
export const locale: Locale = {
  tag: 'en',
  name: 'English',
  messages: {
    'Found in {{count}} sections_one': 'Found in {{count}} section',
    'Found in {{count}} sections_other': 'Found in {{count}} sections',
  },
}
