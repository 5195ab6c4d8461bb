import { t } from '../../common/i18n.ts'
import type { CodeView } from '../../common/reading-view.ts'

/** Bar codes of the picture, taken apart; a link is shown and never opened. */
export function CodeList({ codes }: { readonly codes: readonly CodeView[] }) {
  if (codes.length === 0) return null
  return (
    <ul className="codes">
      {codes.map((code) => (
        <li key={`${code.format} ${code.text}`}>
          <strong>{code.title}</strong> <span className="muted">{code.format}</span>
          <dl>
            {code.fields.map(({ name, value, secret }) => (
              <div key={name + value}>
                <dt className="muted">{name}</dt>
                <dd>
                  {secret ? (
                    <details>
                      <summary>{t('Show')}</summary>
                      {value}
                    </details>
                  ) : (
                    value
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
