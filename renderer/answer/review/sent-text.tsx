import { t } from '../../../common/i18n.ts'
import type { TextHit } from '../../../common/review.ts'
import { personalLabel } from '../../lib/personal-words.ts'
import { countsOf } from './proposals.ts'

interface SentTextProps {
  readonly texts: readonly string[]
  readonly hits: readonly TextHit[]
  /** Whether the hits are covered when it is sent. */
  readonly covered: boolean
  readonly onCover: (covered: boolean) => void
}

/** What is said in the request, with what looks personal in it marked. */
export function SentText({ texts, hits, covered, onCover }: SentTextProps) {
  return (
    <>
      {hits.length > 0 && (
        <p className="review-found">
          <span role="status">{t('Found in the text: {{found}}.', { found: countsOf(hits) })}</span>{' '}
          <label>
            <input
              type="checkbox"
              checked={covered}
              onChange={({ target }) => onCover(target.checked)}
            />{' '}
            {t('Cover it in the text')}
          </label>
        </p>
      )}
      <details open={hits.length > 0}>
        <summary>{t('The text that goes with it')}</summary>
        <pre className={covered ? 'covers' : ''}>{marked(texts.join('\n\n'), hits)}</pre>
      </details>
    </>
  )
}

function marked(text: string, hits: readonly TextHit[]) {
  return partsOf(text, hits).map(({ part, hit }, index) =>
    hit === undefined ? (
      part
    ) : (
      // Parts are told apart by their order alone.
      <mark key={String(index)} title={personalLabel(hit.kind)}>
        {part}
      </mark>
    ),
  )
}

interface Part {
  readonly part: string
  readonly hit?: TextHit
}

/** A text cut at what was found in it; together the parts are the text. */
export function partsOf(text: string, hits: readonly TextHit[]): readonly Part[] {
  const [hit, ...rest] = [...hits].sort((a, b) => b.text.length - a.text.length)
  if (hit === undefined || hit.text === '') return text === '' ? [] : [{ part: text }]
  return text
    .split(hit.text)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{ part: hit.text, hit }]),
      ...partsOf(part, rest),
    ])
}
