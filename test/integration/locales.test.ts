import { describe, expect, it } from 'vitest'
import { builtinActions } from '../../common/builtin-actions.ts'
import { locales } from '../../common/i18n.ts'
import { sentences } from '../../main/core/sentences.ts'
import { textsOf, textsOfSources } from '../support/messages.ts'

const { messages, offences } = textsOfSources(process.cwd())
const keys = new Map(messages.map(({ key, plural }) => [key, plural]))
// What is shown by `t` but stands in data.
for (const { name } of builtinActions) keys.set(name, false)
for (const sentence of Object.values(sentences)) keys.set(sentence, false)

/** Every form that a language needs of a message. */
function formsOf(key: string, tag: string): readonly string[] {
  if (keys.get(key) !== true) return [key]
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  return pluralCategories.map((category) => `${key}_${category}`)
}

const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

describe.each(locales)('$tag', ({ tag, messages: translated }) => {
  // English is what the keys are, but for its plurals.
  const wanted = [...keys]
    .filter(([, plural]) => plural || tag !== 'en')
    .flatMap(([key]) => formsOf(key, tag))

  it('has every message', () => {
    expect(wanted.filter((form) => translated[form] === undefined)).toEqual([])
  })

  it('has none that is not used', () => {
    expect(Object.keys(translated).filter((form) => !wanted.includes(form))).toEqual([])
  })

  it('has the same places in each', () => {
    const differing = Object.entries(translated).filter(([form, text]) => {
      const lacks = places(form).filter((place) => !places(text).includes(place))
      // "one section" may do without its number.
      const excused = lacks.every((place) => place === '{{count}}' && form.endsWith('_one'))
      return !excused || places(text).some((place) => !places(form).includes(place))
    })
    expect(differing).toEqual([])
  })
})

describe('the texts of the windows', () => {
  it('all go through t, and at the time they are shown', () => {
    expect(offences).toEqual([])
  })

  it.each([
    ['<b>Two words</b>', 'bare text: Two words'],
    ['<b aria-label="Close">x</b>', 'bare aria-label: Close'],
    [`<b title={\`Close \${a}\`}>x</b>`, 'bare title: Close {{}}'],
    ["<b>{busy ? 'Please wait' : ''}</b>", 'bare text: Please wait'],
    ["t('Early')", 'said before its time: Early'],
  ])('%s is found', (source, what) => {
    expect(textsOf('x.tsx', source).offences).toEqual([{ file: 'x.tsx', what }])
  })

  it('are found with their plurals', () => {
    const { messages: found, offences: none } = textsOf(
      'x.tsx',
      "const f = () => <b title={t('A')}>{t('{{count}} b', { count })}</b>",
    )
    expect(found.map(({ key, plural }) => [key, plural])).toEqual([
      ['A', false],
      ['{{count}} b', true],
    ])
    expect(none).toEqual([])
  })
})
