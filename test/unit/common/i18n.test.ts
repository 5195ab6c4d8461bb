import { describe, expect, it } from 'vitest'
import { t } from '../../../common/i18n.ts'

describe('t', () => {
  it('shows the English text where there is no other, with its values as they are', () => {
    expect(t('Asking {{host}}: "a.b:c"…', { host: '<h> & {{x}}' })).toBe(
      'Asking <h> & {{x}}: "a.b:c"…',
    )
  })
})
