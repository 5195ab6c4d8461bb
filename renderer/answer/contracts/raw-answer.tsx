import { t } from '../../../common/i18n.ts'

/** The answer letter by letter, folded away. */
export function RawAnswer({ text }: { readonly text: string }) {
  return (
    <details className="raw">
      <summary>{t('Show the answer as it came')}</summary>
      <pre>{text}</pre>
    </details>
  )
}
