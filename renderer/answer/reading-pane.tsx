import { useState } from 'react'
import type { ShotView } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'
import type { ReadingView } from '../../common/reading-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { useShotUrl } from '../lib/use-shot-url.ts'
import { CodeList } from './code-list.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { ReadingPicture } from './reading-picture.tsx'
import { ReadingText } from './reading-text.tsx'

const bridge = bridgeOf<'answer'>()

interface ReadingPaneProps {
  readonly text: string
  readonly reading: ReadingView
  readonly shot: ShotView | undefined
}

/** What was read: as a text, or where it stands in the picture. */
export function ReadingPane({ text, reading, shot }: ReadingPaneProps) {
  const [onPicture, setOnPicture] = useState(false)
  const [picked, setPicked] = useState<number>()
  const url = useShotUrl(shot)
  const word = picked === undefined ? undefined : reading.words[picked]
  const correct = (corrected: string) => {
    if (picked !== undefined) fire(bridge.correct({ word: picked, text: corrected.trim() }))
    setPicked(undefined)
  }
  return (
    <>
      <div className="reading-tools">
        <button type="button" aria-pressed={!onPicture} onClick={() => setOnPicture(false)}>
          {t('Text')}
        </button>
        <button type="button" aria-pressed={onPicture} onClick={() => setOnPicture(true)}>
          {t('Picture')}
        </button>
        <span className="grow" />
        <button
          type="button"
          title={t('Send the picture to your model to be read')}
          onClick={() => fire(bridge.askAbout('copy-text-model'))}
        >
          {t('Read by a model')}
        </button>
        <button
          type="button"
          title={t('Ask your model to explain the picture (Ctrl+Enter)')}
          onClick={() => fire(bridge.askAbout('explain'))}
        >
          {t('Explain')}
        </button>
      </div>
      {reading.suspect && (
        <p className="notice" role="status">
          {t(
            'Much of this is probably wrong: none of the chosen languages seems to fit. Choose others in the settings, or have it read by a model.',
          )}
        </p>
      )}
      <CodeList codes={reading.codes} />
      {onPicture ? (
        <ReadingPicture url={url} reading={reading} onPick={setPicked} />
      ) : (
        <article aria-label={t('Answer')} className="verbatim">
          <ReadingText text={text} reading={reading} onPick={setPicked} />
        </article>
      )}
      {word !== undefined && (
        <CorrectionForm
          key={picked}
          word={word.text}
          onCorrect={correct}
          onCancel={() => setPicked(undefined)}
        />
      )}
    </>
  )
}
