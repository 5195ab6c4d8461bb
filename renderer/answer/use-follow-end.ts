import { type RefObject, useEffect, useRef } from 'react'

/** How near to the end, in CSS pixels, a reader has to be to be taken along. */
const followDistance = 40

export interface FollowEnd {
  /** What grows within it. */
  readonly content: RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
}

/**
 * Keeps the end of a growing content in sight, unless the reader scrolled up; back at the end it
 * follows again.
 *
 * @param follows whether it is to be followed at all
 * @param question what was asked last; a new one is looked for at the end, wherever the reader was
 */
export function useFollowEnd(
  scroller: RefObject<HTMLElement | null>,
  follows: boolean,
  question?: string,
): FollowEnd {
  const content = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const last = useRef({ top: 0, height: 0 })

  useEffect(() => {
    const [element, grows] = [scroller.current, content.current]
    if (!follows || element === null || grows === null) return
    const observer = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(grows)
    return () => observer.disconnect()
  }, [follows, scroller])

  useEffect(() => {
    if (question === undefined || scroller.current === null) return
    following.current = true
    scroller.current.scrollTop = scroller.current.scrollHeight
  }, [question, scroller])

  const onScroll = () => {
    const element = scroller.current
    if (element === null) return
    const below = element.scrollHeight - element.clientHeight - element.scrollTop
    const { scrollTop: top, scrollHeight: height } = element
    // Growth puts distance below, and content that shrinks moves up by itself; else it is the reader.
    if (below < followDistance) following.current = true
    else if (top < last.current.top && height >= last.current.height) following.current = false
    last.current = { top, height }
  }
  return { content, onScroll }
}
