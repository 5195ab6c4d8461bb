import { TriangleAlert } from 'lucide-react'
import type { Problem } from '../../../common/contracts/problem.ts'
import { t } from '../../../common/i18n.ts'

/** How many are shown at once. */
const shownProblems = 5

/** What of an answer does not fit, or is to be looked at. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const others = problems.length - shownProblems
  return (
    <div role="status">
      <ul className="problems">
        {problems.slice(0, shownProblems).map(({ message, severity }) => (
          <li key={message} className={severity}>
            <TriangleAlert size={14} aria-hidden />
            <span>
              {severity === 'error' && <strong>{t('Does not fit:')} </strong>}
              {message}
            </span>
          </li>
        ))}
        {others > 0 && <li className="muted">{t('and {{count}} more', { count: others })}</li>}
      </ul>
    </div>
  )
}
