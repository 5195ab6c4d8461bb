interface AnswerTextProps {
  readonly text: string
  /** Whether more is to come. */
  readonly busy: boolean
  /** Whether it was read from the picture, so that its columns line up in a fixed pitch only. */
  readonly verbatim: boolean
  /** What it is for screen readers. */
  readonly label: string
}

/** The text of one answer. */
export function AnswerText({ text, busy, verbatim, label }: AnswerTextProps) {
  return (
    <article aria-label={label} aria-busy={busy} className={verbatim ? 'verbatim' : undefined}>
      {text}
    </article>
  )
}
