import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import { scrollable } from './scrollable.ts'
import { TextChunks } from './text-chunks.tsx'

interface CodeBlockProps {
  readonly code: string
  /** As the fence names it; empty where it names none. */
  readonly language: string
  /** The code in its colours, where it has been coloured. */
  readonly coloured?: ReactNode
}

/** Code as it is, with a button that copies it. */
export function CodeBlock({ code, language, coloured }: CodeBlockProps) {
  return (
    <figure className="code">
      <figcaption>
        <span className="language">{language}</span>
        <CopyButton text={code} />
      </figcaption>
      <pre ref={scrollable}>
        <code>{coloured ?? <TextChunks text={code} />}</code>
      </pre>
    </figure>
  )
}
