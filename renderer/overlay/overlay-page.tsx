import { type PointerEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Point } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { OverlayFrame } from '../../common/ipc.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { paint } from './frozen-picture.ts'
import { handleOf } from './handles.tsx'
import {
  plainDrag,
  reduceSelection,
  type Selection,
  type SelectionEvent,
  visibleRect,
} from './selection.ts'
import { Shade } from './shade.tsx'
import { useSelectionKeys } from './use-selection-keys.ts'

const bridge = bridgeOf<'overlay'>()

type FrameInfo = Omit<OverlayFrame, 'data'>

/** The frozen picture of one display, and the selection on it. */
export function OverlayPage() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [frame, setFrame] = useState<FrameInfo>()
  const { display, whole, step } = useMemo(() => measuresOf(frame), [frame])
  const [selection, dispatch] = useReducer(
    (state: Selection, event: SelectionEvent) => reduceSelection(state, event, display),
    { phase: 'none' },
  )

  useEffect(() => {
    const stopFrames = bridge.on('frame', ({ data, ...info }) => {
      paint(canvas.current, info.pixels, data)
      dispatch({ type: 'reset' })
      setFrame(info)
      fire(bridge.painted(info.session))
    })
    const stopClears = bridge.on('clear', () => {
      // The picture's memory goes with its size, and no old picture can flash up next time.
      paint(canvas.current, { width: 1, height: 1 }, new Uint8Array(4))
      dispatch({ type: 'reset' })
      setFrame(undefined)
    })
    const stopPings = bridge.on('ping', () => fire(bridge.alive()))
    fire(bridge.ready())
    return () => {
      stopFrames()
      stopClears()
      stopPings()
    }
  }, [])

  const session = frame?.session
  useEffect(() => {
    if (session === undefined) return
    if (selection.phase === 'chosen') fire(bridge.choose({ session, rect: selection.rect }))
    if (selection.phase === 'left') fire(bridge.cancel(session))
  }, [selection, session])

  // Told once a drag, as soon as its direction is plain: what it is to hold is read meanwhile.
  const told = useRef<Point>(undefined)
  useEffect(() => {
    const drag = plainDrag(selection)
    if (session === undefined || drag === undefined || told.current === drag.from) return
    told.current = drag.from
    fire(bridge.drag({ session, ...drag }))
  }, [selection, session])

  const { phase } = selection
  const carry = useSelectionKeys({ phase, whole, step, dispatch })

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const handle = handleOf(event.target)
    dispatch({ type: 'press', at: pointOf(event), handle, carry: carry.current })
  }
  const onPointerUp = (event: PointerEvent) => {
    const adjust = (frame?.adjust ?? false) || event.shiftKey
    dispatch({ type: 'release', at: pointOf(event), adjust, carry: carry.current })
  }

  return (
    <div
      className="overlay"
      role="application"
      aria-label={t('Drag a rectangle to choose a part of the screen; Escape leaves')}
      onPointerDown={onPointerDown}
      onPointerMove={(event) =>
        dispatch({ type: 'move', at: pointOf(event), carry: carry.current })
      }
      onPointerUp={onPointerUp}
      onPointerCancel={() => dispatch({ type: 'reset' })}
      onMouseDown={(event) => {
        // Pointer events tell nothing of a second button; and a handle is gripped, not focused.
        if (event.button !== 0) dispatch({ type: 'leave' })
        if (handleOf(event.target) !== undefined) event.preventDefault()
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      <canvas ref={canvas} />
      {frame?.hint !== undefined && phase === 'none' && <p className="task">{frame.hint}</p>}
      {frame !== undefined && (
        <Shade
          display={frame.bounds}
          pixels={frame.pixels}
          rect={visibleRect(selection)}
          adjusting={phase === 'adjusting' || phase === 'resizing' || phase === 'moving'}
        />
      )}
    </div>
  )
}

function pointOf(event: PointerEvent) {
  return { x: event.clientX, y: event.clientY }
}

/** What the selection goes by: the display, in DIP, and a device pixel in DIP. */
function measuresOf(frame: FrameInfo | undefined) {
  const display = frame?.bounds ?? { width: 0, height: 0 }
  const pixels = frame?.pixels ?? { width: 1, height: 1 }
  return {
    display,
    whole: { x: 0, y: 0, ...display },
    step: { x: display.width / pixels.width, y: display.height / pixels.height },
  }
}
