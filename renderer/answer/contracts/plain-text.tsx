import { cleanText } from '../../../common/contracts/grid.ts'
import { CarryBar } from './carry-bar.tsx'
import { textForm } from './forms.ts'

/** A text as it stands in the picture. */
export function PlainText({ text, done }: { readonly text: string; readonly done: boolean }) {
  return (
    <>
      <article className="verbatim">{text}</article>
      <CarryBar forms={[textForm('text', () => cleanText(text))]} disabled={!done} />
    </>
  )
}
