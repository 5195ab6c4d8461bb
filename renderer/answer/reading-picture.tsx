import { t } from '../../common/i18n.ts'
import { isUncertain, type ReadingView, type ReadWord } from '../../common/reading-view.ts'

interface ReadingPictureProps {
  /** Address of the picture. */
  readonly url: string | undefined
  readonly reading: ReadingView
  readonly onPick: (word: number) => void
}

/** The picture with its words where they stand, so that they can be selected there. */
export function ReadingPicture({ url, reading, onPick }: ReadingPictureProps) {
  const natural = Math.round(reading.width / window.devicePixelRatio)
  return (
    <div className="picture" style={{ width: `max(100%, ${natural}px)` }}>
      <img src={url} alt={t('The selection')} draggable={false} />
      <div className="words">
        {reading.words.map((word, index) => (
          <Word
            key={`${word.box.x},${word.box.y},${word.text}`}
            word={word}
            picture={reading}
            onPick={() => onPick(index)}
          />
        ))}
      </div>
    </div>
  )
}

interface WordProps {
  readonly word: ReadWord
  readonly picture: ReadingView
  readonly onPick: () => void
}

function Word({ word, picture, onPick }: WordProps) {
  const { box } = word
  const style = {
    left: `${(box.x / picture.width) * 100}%`,
    top: `${(box.y / picture.height) * 100}%`,
    width: `${(box.width / picture.width) * 100}%`,
    height: `${(box.height / picture.height) * 100}%`,
    // Letters as high as those in the picture: a line box is about 1.2 times the font's size.
    fontSize: `${(box.height / picture.width) * 100 * 0.83}cqw`,
  }
  if (!isUncertain(word)) {
    return (
      <span className="word" style={style}>
        {word.text}{' '}
      </span>
    )
  }
  return (
    <button
      type="button"
      className="word doubtful"
      style={style}
      title={t('Read as "{{word}}", perhaps wrongly: click to correct', { word: word.text })}
      aria-label={t('{{word}}, perhaps misread: correct', { word: word.text })}
      onClick={onPick}
    >
      {word.text}{' '}
    </button>
  )
}
