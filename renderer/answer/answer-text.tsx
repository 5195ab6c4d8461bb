import { lazy, Suspense } from 'react'

/** Loaded apart, so that its parser, formulas and colours don't hold the window's start up. */
const Markdown = lazy(async () => ({ default: (await import('./markdown/markdown.tsx')).Markdown }))

interface AnswerTextProps {
  readonly text: string
  /** Whether more is to come. */
  readonly busy: boolean
  /** Whether it was read from the picture, so that its columns line up in a fixed pitch only. */
  readonly verbatim: boolean
  /** What it is for screen readers. */
  readonly label: string
}

/** The text of one answer: a model's is Markdown, what was read is shown as it is. */
export function AnswerText({ text, busy, verbatim, label }: AnswerTextProps) {
  return (
    <article aria-label={label} aria-busy={busy} className={verbatim ? 'verbatim' : undefined}>
      {verbatim ? (
        text
      ) : (
        <Suspense fallback={<div className="plain">{text}</div>}>
          <Markdown text={text} streaming={busy} />
        </Suspense>
      )}
    </article>
  )
}
