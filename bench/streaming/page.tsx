import { type ReactElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Draws a growing text; it gets the whole text so far at every frame. */
type Draw = (text: string, streaming: boolean) => ReactElement

/** Loaded on first use, as the app does. */
const loaders: Readonly<Record<string, () => Promise<Draw>>> = {
  eyeshot: async () => {
    const { Markdown } = await import('../../renderer/answer/markdown/markdown.tsx')
    return (text, streaming) => <Markdown text={text} streaming={streaming} />
  },
  streamdown: async () => {
    const [{ Streamdown }, { code }, { math }] = await Promise.all([
      import('streamdown'),
      import('@streamdown/code'),
      import('@streamdown/math'),
    ])
    return (text, streaming) => (
      <Streamdown plugins={{ code, math }} isAnimating={streaming}>
        {text}
      </Streamdown>
    )
  },
  // Our own parser, formulas and colours, for all of the text at every frame.
  'full re-parse': async () => {
    const { MarkdownDocument } = await import('../../renderer/answer/markdown/markdown-document.ts')
    return (text) => {
      const markdown = new MarkdownDocument()
      for (const _ of markdown.update(text, false));
      return <div className="markdown">{markdown.elements}</div>
    }
  },
}

const drawn = new Map<string, Draw>()
let halted = false

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

async function load(name: string): Promise<void> {
  const draw = await loaders[name]?.()
  if (draw !== undefined) drawn.set(name, draw)
}

/**
 * Streams a text into a fresh view, waits until all of it is shown, and clears the view.
 *
 * @param step UTF-16 units that come with a frame
 * @returns how many of them had been shown when it ended or was halted
 */
async function stream(name: string, text: string, step: number): Promise<number> {
  const draw = drawn.get(name)
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
  halted = false
  let end = step
  for (; end < text.length && !halted; end += step) {
    show([text.slice(0, end), true])
    await frame()
  }
  if (!halted) {
    // All of it, and then nothing, as when the next answer begins.
    for (const last of [text, '']) {
      show([last, false])
      const started = performance.now()
      // Not by a search, which would look through all that was drawn at every frame.
      const isShown = () =>
        name !== 'eyeshot' || element.firstElementChild?.hasAttribute('data-complete') === true
      while (!isShown() || performance.now() - started < 300) await frame()
    }
  }
  root.unmount()
  element.remove()
  return Math.min(end, text.length)
}

const halt = () => {
  halted = true
}

Object.assign(window, { bench: { load, stream, halt } })
