import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Rect } from '../../common/geometry.ts'
import { between, type Point, pointOf } from './cover-geometry.ts'

/** Sides shorter than this, in pixels of the picture, are a click and no box. */
const leastSide = 3

interface BoxDrawing {
  /** The element that shows the picture, all of it. */
  readonly surface: RefObject<HTMLDivElement | null>
  /** The box that is being drawn, in pixels of the picture. */
  readonly draft: Rect | undefined
  /** What the surface listens to. */
  readonly handlers: Readonly<
    Record<
      'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
      (event: PointerEvent<HTMLElement>) => void
    >
  >
}

/**
 * Draws boxes on a picture by dragging.
 *
 * @param from the part of the picture that the surface shows, in its pixels
 * @param others selector of what takes its clicks for itself
 * @param onDraw told of each box in whole pixels of the picture
 */
export function useBoxDrawing(
  from: Rect,
  others: string,
  onDraw: (rect: Rect) => void,
): BoxDrawing {
  const surface = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<Point>()
  const [draft, setDraft] = useState<Rect>()
  const at = (event: PointerEvent) => pointOf(event, surface.current?.getBoundingClientRect(), from)
  const finish = () => {
    if (draft !== undefined && draft.width >= leastSide && draft.height >= leastSide) onDraw(draft)
    setStart(undefined)
    setDraft(undefined)
  }
  return {
    surface,
    draft,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || (event.target as Element).closest(others)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setStart(at(event))
      },
      onPointerMove: (event) => {
        const end = at(event)
        if (start !== undefined && end !== undefined) setDraft(between(start, end))
      },
      onPointerUp: finish,
      onPointerCancel: finish,
    },
  }
}
