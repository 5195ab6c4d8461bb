interface SourceBlockProps {
  /** What it is, for people. */
  readonly name: string
  readonly text: string
}

/** The source that a picture was drawn from. */
export function SourceBlock({ name, text }: SourceBlockProps) {
  return (
    <figure className="source">
      <figcaption className="muted">{name}</figcaption>
      <pre>{text}</pre>
    </figure>
  )
}
