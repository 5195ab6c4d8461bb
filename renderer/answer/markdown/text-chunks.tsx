import { Fragment } from 'react'

/** UTF-16 units from which on a text is cut into pieces; a piece ends with a line. */
const chunkLength = 4096

/**
 * A text that may be long and grow, in pieces of whole lines: a browser lays a piece out again
 * only when it has changed.
 */
export function TextChunks({ text }: { readonly text: string }) {
  if (text.length <= chunkLength) return <Fragment>{text}</Fragment>
  const chunks: { at: number; piece: string }[] = []
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at + chunkLength)
    const end = line < 0 || line > at + 2 * chunkLength ? at + chunkLength : line + 1
    chunks.push({ at, piece: text.slice(at, end) })
    at = end
  }
  return chunks.map(({ at, piece }) => (
    <span key={at} className={piece.endsWith('\n') ? 'lines' : undefined}>
      {piece}
    </span>
  ))
}
