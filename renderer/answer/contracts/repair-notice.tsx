import type { RepairedView } from '../../../common/answer-view.ts'
import { t } from '../../../common/i18n.ts'

/** Says that the first answer did not fit, why, and what it was. */
export function RepairNotice({ repaired }: { readonly repaired: RepairedView }) {
  return (
    <div className="notice repaired" role="status">
      <p>{t('The answer did not fit; asked once more.')}</p>
      <ul>
        {repaired.problems.slice(0, 3).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <details>
        <summary>{t('Show the first answer')}</summary>
        <pre>{repaired.text}</pre>
      </details>
    </div>
  )
}
