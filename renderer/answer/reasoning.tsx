import { t } from '../../common/i18n.ts'

/** What the model thought before its answer, folded. */
export function Reasoning({ text }: { readonly text: string }) {
  if (text === '') return null
  return (
    <details className="reasoning">
      <summary>{t('Reasoning')}</summary>
      {text}
    </details>
  )
}
