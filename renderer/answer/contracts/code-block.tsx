import { cleanText } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import { CarryBar } from './carry-bar.tsx'
import { textForm } from './forms.ts'
import { VisibleText } from './visible-text.tsx'

interface CodeBlockProps {
  readonly text: string
  /** As the model named it; empty where it did not. */
  readonly language: string
}

/** Code as it stands in the picture. */
export function CodeBlock({ text, language }: CodeBlockProps) {
  return (
    <>
      <figure className="code">
        <figcaption className="muted">{language === '' ? t('Code') : language}</figcaption>
        <pre>
          <code>
            <VisibleText text={text} />
          </code>
        </pre>
      </figure>
      <CarryBar forms={[textForm('text', () => cleanText(text))]} disabled={text === ''} />
    </>
  )
}
