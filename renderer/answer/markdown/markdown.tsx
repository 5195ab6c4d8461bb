import { Component, type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import 'katex/dist/katex.min.css'
import './markdown.css'
import { Pump, type Shown } from './pump.ts'

interface MarkdownProps {
  /** The text so far; it is followed as long as it only grows. */
  readonly text: string
  /** Whether more of it will come. */
  readonly streaming: boolean
}

const nothing: Shown = { elements: [], text: '', complete: false }

/**
 * A Markdown text of somebody who is not trusted, as it grows: no HTML, no pictures, no scripts.
 * `data-complete` is set when all of a finished text is shown.
 */
export function Markdown({ text, streaming }: MarkdownProps) {
  return (
    <Fallback text={text}>
      <Rendered text={text} streaming={streaming} />
    </Fallback>
  )
}

function Rendered({ text, streaming }: MarkdownProps) {
  const [shown, setShown] = useState(nothing)
  const [pump] = useState(() => new Pump((now) => flushSync(() => setShown(now))))
  useEffect(() => pump.take(text, streaming), [pump, text, streaming])
  useEffect(() => () => pump.stop(), [pump])
  const complete = shown.complete && shown.text === text
  return (
    <div className="markdown" data-complete={complete || undefined}>
      {shown.elements}
    </div>
  )
}

/** Shows the text as it is where drawing it fails. */
class Fallback extends Component<{ readonly text: string; readonly children: ReactNode }> {
  override state = { failed: false }

  /** The next answer is tried anew. */
  static getDerivedStateFromProps({ text }: { readonly text: string }) {
    return text === '' ? { failed: false } : null
  }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <div className="plain">{this.props.text}</div> : this.props.children
  }
}
