import { expect, test } from 'vitest'
import { joinLines } from '../../../../main/core/ocr/prose.ts'

test.each([
  ['it is a para-', 'graph of text', 'it is a paragraph of text'],
  ['die Verbin-', 'dung, die', 'die Verbindung, die'],
  ['the state-of-the-', 'art engine', 'the state-of-the- art engine'],
  ['see src/core-', 'files for', 'see src/core- files for'],
  ['from 1980-', '1985 on', 'from 1980- 1985 on'],
  ['run it with --no-', 'color set', 'run it with --no- color set'],
  ['Groß- und Klein-', 'Schreibung', 'Groß- und Klein- Schreibung'],
  ['no hyphen', 'at all', 'no hyphen at all'],
])('%j and %j', (above, below, joined) => {
  expect(joinLines(above, below)).toBe(joined)
})
