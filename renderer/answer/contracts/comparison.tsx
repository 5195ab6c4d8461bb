import { useMemo, useState } from 'react'
import { chosenText, differences } from '../../../common/contracts/differences.ts'
import type { EditsView } from '../../../common/contracts/edits.ts'
import { cleanText } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import { bridgeOf, fire } from '../../lib/bridge.ts'
import { CarryBar } from './carry-bar.tsx'
import { textForm } from './forms.ts'
import { PlainText } from './plain-text.tsx'

const bridge = bridgeOf<'answer'>()

interface ComparisonProps {
  /** The model's reading. */
  readonly text: string
  /** What was read on this computer. */
  readonly other: string
  readonly edits: EditsView | undefined
  /** Counted from 0. */
  readonly turn: number
}

/** The model's text; where the reading on this computer differs, a click takes that one. */
export function Comparison({ text, other, edits, turn }: ComparisonProps) {
  const parts = useMemo(() => differences(text, other), [text, other])
  const [taken, setTaken] = useState(edits?.taken ?? [])
  const toggle = (index: number) => {
    const after = taken.includes(index) ? taken.filter((one) => one !== index) : [...taken, index]
    setTaken(after)
    fire(bridge.edit({ turn, edits: { taken: after } }))
  }
  const count = parts.filter(({ same }) => !same).length
  if (other.trim() === '') {
    return (
      <>
        <p className="muted" role="status">
          {t('Nothing was read on this computer to compare it with.')}
        </p>
        <PlainText text={text} done />
      </>
    )
  }
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
          const isTaken = taken.includes(index)
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
              {(isTaken ? part.other : part.text) || '∅'}
            </button>
          )
        })}
      </article>
      <CarryBar
        forms={[textForm('text', () => cleanText(chosenText(parts, taken)))]}
        disabled={false}
      />
    </>
  )
}
