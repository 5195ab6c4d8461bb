import { code } from '@streamdown/code'
import { math } from '@streamdown/math'
import { type ReactElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Streamdown } from 'streamdown'
import { Markdown } from '../../renderer/answer/markdown/markdown.tsx'
import { MarkdownDocument } from '../../renderer/answer/markdown/markdown-document.ts'

/** How a growing text is shown; each gets the whole text so far at every frame. */
const systems: Readonly<Record<string, (text: string, streaming: boolean) => ReactElement>> = {
  eyeshot: (text, streaming) => <Markdown text={text} streaming={streaming} />,
  streamdown: (text, streaming) => (
    <Streamdown plugins={{ code, math }} isAnimating={streaming}>
      {text}
    </Streamdown>
  ),
  'full re-parse': (text) => <Whole text={text} />,
}

/** The same parser, formulas and colours, for all of the text at every frame. */
function Whole({ text }: { readonly text: string }) {
  const markdown = new MarkdownDocument()
  for (const _ of markdown.update(text, false));
  return <div className="markdown">{markdown.elements}</div>
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Streams a text into a fresh view and waits until all of it is shown.
 *
 * @param step UTF-16 units that come with a frame
 * @returns the longest task in ms, 0 where none took 50 ms
 */
async function stream(name: string, text: string, step: number): Promise<number> {
  const draw = systems[name]
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  let show: (now: readonly [string, boolean]) => void = () => undefined
  function View() {
    const [[now, streaming], set] = useState<readonly [string, boolean]>(['', true])
    show = set
    return draw?.(now, streaming) ?? null
  }
  flushSync(() => root.render(<View />))
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  for (let end = step; end < text.length; end += step) {
    show([text.slice(0, end), true])
    await frame()
  }
  show([text, false])
  const started = performance.now()
  const isShown = () => name !== 'eyeshot' || element.querySelector('[data-complete]') !== null
  while (!isShown() || performance.now() - started < 300) await frame()
  observer.disconnect()
  root.unmount()
  element.remove()
  return longest
}

Object.assign(window, { stream })
