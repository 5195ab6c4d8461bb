import { useMemo, useState } from 'react'
import { type Difference, differences } from '../../../common/contracts/differences.ts'
import { cleanText } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import { CarryBar } from './carry-bar.tsx'
import { textForm } from './forms.ts'

interface ComparisonProps {
  /** The model's reading. */
  readonly text: string
  /** What was read on this computer. */
  readonly other: string
}

/** The model's text; where the reading on this computer differs, a click takes that one. */
export function Comparison({ text, other }: ComparisonProps) {
  const parts = useMemo(() => differences(text, other), [text, other])
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number) =>
    setTaken((before) => {
      const after = new Set(before)
      if (!after.delete(index)) after.add(index)
      return after
    })
  const chosen = (part: Difference, index: number) =>
    part.same || !taken.has(index) ? part.text : part.other
  const count = parts.filter(({ same }) => !same).length
  return (
    <>
      <p className="muted" role="status">
        {count === 0
          ? t('The model and the reading on this computer agree.')
          : t(
              '{{count}} places differ from the reading on this computer; click one to change it.',
              {
                count,
              },
            )}
      </p>
      <article className="verbatim">
        {parts.map((part, index) => {
          const key = `${index} ${part.text}`
          if (part.same) return <span key={key}>{part.text}</span>
          const isTaken = taken.has(index)
          return (
            <button
              key={key}
              type="button"
              className="difference"
              aria-pressed={isTaken}
              aria-label={t('The model reads “{{text}}”, this computer “{{other}}”', {
                text: part.text,
                other: part.other,
              })}
              title={isTaken ? part.text : part.other}
              onClick={() => toggle(index)}
            >
              {chosen(part, index) || '∅'}
            </button>
          )
        })}
      </article>
      <CarryBar
        forms={[textForm('text', () => cleanText(parts.map(chosen).join('')))]}
        disabled={false}
      />
    </>
  )
}
