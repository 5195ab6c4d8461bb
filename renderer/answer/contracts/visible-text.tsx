import { visibleParts } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'

/** A text in which characters that cannot be seen are named where they stand. */
export function VisibleText({ text }: { readonly text: string }) {
  let offset = 0
  return visibleParts(text).map((part) => {
    const key = offset
    offset += part.text.length
    if (!part.hidden) return <span key={key}>{part.text}</span>
    const name = nameOf(part.text)
    return (
      <span
        key={key}
        className="hidden-sign"
        title={t('{{name}}: a character that cannot be seen; it is left out of copies', { name })}
      >
        {name}
      </span>
    )
  })
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
