import type { Locale } from '../locale.ts'

/** English is what the sources are written in; only what depends on a number stands here. */
export const locale: Locale = {
  tag: 'en',
  name: 'English',
  messages: {
    'The answer has {{count}} blocks of code, joined here._one':
      'The answer has {{count}} block of code.',
    'The answer has {{count}} blocks of code, joined here._other':
      'The answer has {{count}} blocks of code, joined here.',
    '{{count}} places could not be read; they are marked [?]._one':
      '{{count}} place could not be read; it is marked [?].',
    '{{count}} places could not be read; they are marked [?]._other':
      '{{count}} places could not be read; they are marked [?].',
    'The answer has {{count}} tables; the first is shown._one': 'The answer has {{count}} table.',
    'The answer has {{count}} tables; the first is shown._other':
      'The answer has {{count}} tables; the first is shown.',
    'Cut into {{count}} parts, so that its small text stays readable._one':
      'Cut into {{count}} part, so that its small text stays readable.',
    'Cut into {{count}} parts, so that its small text stays readable._other':
      'Cut into {{count}} parts, so that its small text stays readable.',
    'After {{count}} seconds_one': 'After {{count}} second',
    'After {{count}} seconds_other': 'After {{count}} seconds',
    'Asking again in {{count}} seconds_one': 'Asking again in {{count}} second',
    'Asking again in {{count}} seconds_other': 'Asking again in {{count}} seconds',
    'The server asks to wait {{count}} seconds._one': 'The server asks to wait {{count}} second.',
    'The server asks to wait {{count}} seconds._other':
      'The server asks to wait {{count}} seconds.',
    'The server asks to wait {{count}} minutes._one': 'The server asks to wait {{count}} minute.',
    'The server asks to wait {{count}} minutes._other':
      'The server asks to wait {{count}} minutes.',
    'Picture {{number}} of {{count}}_one': 'Picture {{number}} of {{count}}',
    'Picture {{number}} of {{count}}_other': 'Picture {{number}} of {{count}}',
    '{{count}} actions in the file_one': '{{count}} action in the file',
    '{{count}} actions in the file_other': '{{count}} actions in the file',
    '{{count}} models; type to search among them._one': '{{count}} model; type to search.',
    '{{count}} models; type to search among them._other':
      '{{count}} models; type to search among them.',
    'Found in {{count}} sections_one': 'Found in {{count}} section',
    'Found in {{count}} sections_other': 'Found in {{count}} sections',
    '{{count}} places differ from the reading on this computer; click one to change it._one':
      '{{count}} place differs from the reading on this computer; click it to change it.',
    '{{count}} places differ from the reading on this computer; click one to change it._other':
      '{{count}} places differ from the reading on this computer; click one to change it.',
    'and {{count}} more_one': 'and {{count}} more',
    'and {{count}} more_other': 'and {{count}} more',
    'Delete all {{count}} answers?_one': 'Delete {{count}} answer?',
    'Delete all {{count}} answers?_other': 'Delete all {{count}} answers?',
    '{{count}} answers_one': '{{count}} answer',
    '{{count}} answers_other': '{{count}} answers',
    '{{count}} of {{total}} answers_one': '{{count}} of {{total}} answers',
    '{{count}} of {{total}} answers_other': '{{count}} of {{total}} answers',
    '{{count}} days_one': '{{count}} day',
    '{{count}} days_other': '{{count}} days',
    'Only the first {{count}} pictures are asked about._one':
      'Only the first picture is asked about.',
    'Only the first {{count}} pictures are asked about._other':
      'Only the first {{count}} pictures are asked about.',
    'Cover {{count}} and send_one': 'Cover {{count}} and send',
    'Cover {{count}} and send_other': 'Cover {{count}} and send',
    '{{count}} pictures_one': '{{count}} picture',
    '{{count}} pictures_other': '{{count}} pictures',
  },
}
