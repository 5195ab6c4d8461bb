import { afterEach, describe, expect, it } from 'vitest'
import { speakUserLanguage } from '../../../cli/language.ts'
import { chooseLanguage, language, locales, setLanguage, t } from '../../../common/i18n.ts'

afterEach(() => setLanguage('en'))

describe('t', () => {
  it('shows the English text where there is no other, with its values as they are', () => {
    const english = 'Asking {{host}}: "a.b:c"…'
    for (const { tag } of locales) {
      setLanguage(tag)
      expect(t(english, { host: '<h> & {{x}}' })).toBe('Asking <h> & {{x}}: "a.b:c"…')
    }
  })

  it('translates, and chooses the form that a number needs', () => {
    expect(t('Found in {{count}} sections', { count: 1 })).toBe('Found in 1 section')
    setLanguage('de')
    expect(t('Settings')).toBe('Einstellungen')
    expect(t('Found in {{count}} sections', { count: 1 })).toBe('In 1 Abschnitt gefunden')
    expect(t('Found in {{count}} sections', { count: 2 })).toBe('In 2 Abschnitten gefunden')
    setLanguage('fr')
    expect(t('Found in {{count}} sections', { count: 0 })).toBe('Trouvé dans 0 section')
  })
})

describe('chooseLanguage', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['fr_CA.UTF-8'], 'fr'],
    [['DE_de@euro'], 'de'],
    [['xx', 'fr'], 'fr'],
    [['C'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('%j is %s', (wanted, chosen) => expect(chooseLanguage(wanted)).toBe(chosen))
})

describe('speakUserLanguage', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'xx:de' }, 'de'],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'de' }, 'en'],
    [{ LC_ALL: '', LANG: 'fr_FR' }, 'fr'],
    [{}, 'en'],
  ])('by %j speaks %s', (env, expected) => {
    speakUserLanguage(env)
    expect(language()).toBe(expected)
  })
})
