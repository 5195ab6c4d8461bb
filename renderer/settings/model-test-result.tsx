import { t } from '../../common/i18n.ts'
import type { ModelTest } from '../../common/models.ts'

/** What came of the test with the picture of a word. */
export function ModelTestResult({ test }: { readonly test: ModelTest }) {
  const { text, read, firstTextMs, failure } = test
  const seconds = ((firstTextMs ?? 0) / 1000).toFixed(2)
  return (
    <div className="test-result" role="status">
      {failure !== undefined && <div className="failure">{failure.message}</div>}
      {text !== '' && <blockquote>{text.slice(0, 500)}</blockquote>}
      {read && <div className="ok">{t('It read the word in the picture: it sees.')}</div>}
      {!read && failure === undefined && (
        <div className="warning">
          {t('It answered without the word in the picture, LANTERN. It may not see pictures.')}
        </div>
      )}
      {firstTextMs !== undefined && (
        <div className="muted">{t('First words after {{seconds}} s', { seconds })}</div>
      )}
    </div>
  )
}
