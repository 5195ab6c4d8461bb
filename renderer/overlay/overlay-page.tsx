import { type PointerEvent, useEffect, useReducer, useRef, useState } from 'react'
import { t } from '../../common/i18n.ts'
import type { OverlayFrame } from '../../common/ipc.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { reduceSelection, type Selection, type SelectionEvent, visibleRect } from './selection.ts'
import { Shade } from './shade.tsx'

const bridge = bridgeOf<'overlay'>()
const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

type FrameInfo = Omit<OverlayFrame, 'data'>

/** The frozen picture of one display, and the selection on it. */
export function OverlayPage() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [frame, setFrame] = useState<FrameInfo>()
  const display = frame?.bounds ?? { width: 0, height: 0 }
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
    fire(bridge.ready())
    return () => {
      stopFrames()
      stopClears()
    }
  }, [])

  const session = frame?.session
  useEffect(() => {
    if (session === undefined) return
    if (selection.phase === 'chosen') fire(bridge.choose({ session, rect: selection.rect }))
    if (selection.phase === 'left') fire(bridge.cancel(session))
  }, [selection, session])

  const adjustByDefault = frame?.adjust ?? false
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const arrow = arrows[event.key]
      const step = event.shiftKey ? 10 : 1
      if (event.key === 'Enter') dispatch({ type: 'confirm' })
      else if (arrow) dispatch({ type: 'nudge', by: { x: arrow.x * step, y: arrow.y * step } })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return dispatch({ type: 'leave' })
    event.currentTarget.setPointerCapture(event.pointerId)
    dispatch({ type: 'press', at: pointOf(event) })
  }
  const onPointerUp = (event: PointerEvent) => {
    const adjust = adjustByDefault || event.shiftKey
    dispatch({ type: 'release', at: pointOf(event), adjust })
  }

  return (
    <div
      className="overlay"
      role="application"
      aria-label={t('Drag a rectangle to choose a part of the screen; Escape leaves')}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => dispatch({ type: 'move', at: pointOf(event) })}
      onPointerUp={onPointerUp}
      onContextMenu={(event) => event.preventDefault()}
    >
      <canvas ref={canvas} />
      {frame?.hint !== undefined && selection.phase === 'none' && (
        <p className="task">{frame.hint}</p>
      )}
      {frame !== undefined && (
        <Shade
          display={frame.bounds}
          pixels={frame.pixels}
          rect={visibleRect(selection)}
          adjusting={selection.phase === 'adjusting'}
        />
      )}
    </div>
  )
}

function pointOf(event: PointerEvent) {
  return { x: event.clientX, y: event.clientY }
}

function paint(
  canvas: HTMLCanvasElement | null,
  { width, height }: { width: number; height: number },
  data: Uint8Array,
) {
  const context = canvas?.getContext('2d', { alpha: false })
  if (!canvas || !context) return
  canvas.width = width
  canvas.height = height
  const clamped = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length)
  context.putImageData(new ImageData(clamped, width, height), 0, 0)
}
