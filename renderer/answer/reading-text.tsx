import { Fragment } from 'react'
import { t } from '../../common/i18n.ts'
import { isUncertain, type ReadingView } from '../../common/reading-view.ts'
import { segmentsOf } from './segments.ts'

interface ReadingTextProps {
  readonly text: string
  readonly reading: ReadingView
  readonly onPick: (word: number) => void
}

/** The text that was read; words that are uncertain are marked, and a click corrects them. */
export function ReadingText({ text, reading, onPick }: ReadingTextProps) {
  let offset = 0
  return segmentsOf(text, reading.words).map((segment) => {
    const key = offset
    offset += segment.text.length
    const { word } = segment
    const read = word === undefined ? undefined : reading.words[word]
    if (word === undefined || read === undefined || !isUncertain(read)) {
      return <Fragment key={key}>{segment.text}</Fragment>
    }
    return (
      <UncertainWord key={key} text={segment.text} onPick={() => onPick(word)}>
        {segment.text}
      </UncertainWord>
    )
  })
}

interface UncertainWordProps {
  readonly text: string
  readonly onPick: () => void
  readonly children: string
}

function UncertainWord({ text, onPick, children }: UncertainWordProps) {
  return (
    <button
      type="button"
      className="uncertain"
      title={t('Perhaps misread: click to correct')}
      aria-label={t('{{word}}, perhaps misread: correct', { word: text })}
      onClick={onPick}
    >
      {children}
    </button>
  )
}
