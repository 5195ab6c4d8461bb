import { type RefObject, useEffect, useRef } from 'react'

/** How near to the end, in CSS pixels, a reader has to be to be taken along. */
const followDistance = 40

export interface FollowEnd {
  /** What grows within it. */
  readonly content: RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
}

/** Where the reader was found last, in CSS pixels, and whether to take them along to the end. */
interface Reader {
  readonly follows: boolean
  readonly top: number
  readonly height: number
}

/** Sees from where `scroller` is now whether its reader moved up from the end, or back to it. */
export function readerAt(
  scroller: Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>,
  before: Reader,
): Reader {
  const { scrollTop: top, scrollHeight: height, clientHeight } = scroller
  const isAtEnd = height - clientHeight - top < followDistance
  // Growth puts distance below, and content that shrinks moves up with it; else it is the reader.
  const movedUp = before.top - top > Math.max(0, before.height - height)
  return { follows: isAtEnd || (before.follows && !movedUp), top, height }
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
  const reader = useRef<Reader>({ follows: true, top: 0, height: 0 })

  useEffect(() => {
    const [element, grows] = [scroller.current, content.current]
    if (!follows || element === null || grows === null) return
    const observer = new ResizeObserver(() => {
      // A search moves to its match and resizes in one frame, before any scroll event.
      look(element, reader)
      if (reader.current.follows) element.scrollTop = element.scrollHeight
      look(element, reader)
      anchor(element, !reader.current.follows)
    })
    observer.observe(grows)
    return () => {
      observer.disconnect()
      anchor(element, true)
    }
  }, [follows, scroller])

  useEffect(() => {
    if (question === undefined || scroller.current === null) return
    reader.current = { ...reader.current, follows: true }
    scroller.current.scrollTop = scroller.current.scrollHeight
  }, [question, scroller])

  const onScroll = () => {
    if (scroller.current === null) return
    look(scroller.current, reader)
    if (follows) anchor(scroller.current, !reader.current.follows)
  }
  return { content, onScroll }
}

function look(scroller: HTMLElement, reader: RefObject<Reader>): void {
  reader.current = readerAt(scroller, reader.current)
}

/** The browser's own way to keep a reader's place: it moves up, too, where something above shrinks. */
function anchor(scroller: HTMLElement, isOn: boolean): void {
  scroller.style.overflowAnchor = isOn ? '' : 'none'
}
