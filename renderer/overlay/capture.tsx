import { type PointerEvent, type RefObject, useEffect, useReducer, useRef, useState } from 'react'
import { type Point, pixelsToRegion, type Rect, regionToPixels } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import type { ModelChoice, OverlayFrame, OverlayWish } from '../../common/overlay.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { middleOf } from '../lib/cover-geometry.ts'
import { LocalOnlyBadge } from '../lib/local-only-badge.tsx'
import { Bar } from './bar.tsx'
import { CoverLayer } from './cover-layer.tsx'
import type { FrozenPicture } from './frozen-picture.ts'
import { handleOf } from './handles.tsx'
import { PointerAids } from './pointer-aids.tsx'
import {
  plainDrag,
  reduceSelection,
  type Selection,
  type SelectionEvent,
  visibleRect,
} from './selection.ts'
import { Shade } from './shade.tsx'
import { useSelectionKeys } from './use-selection-keys.ts'
import { useWindowPick } from './use-window-pick.ts'

const bridge = bridgeOf<'overlay'>()

interface CaptureProps {
  readonly frame: OverlayFrame
  readonly picture: RefObject<FrozenPicture | undefined>
}

/** What is chosen on one frozen picture, from the first move of the pointer to the end. */
export function Capture({ frame, picture }: CaptureProps) {
  const { session, bounds: display, pixels, offer } = frame
  const [selection, dispatch] = useReducer(
    (state: Selection, event: SelectionEvent) => reduceSelection(state, event, display),
    { phase: 'none' },
  )
  const [covers, setCovers] = useState<readonly Rect[]>([])
  const [isDrawing, setDrawing] = useState(false)
  const [wish, setWish] = useState<OverlayWish>('ask')
  const [action, setAction] = useState(offer.action)
  const [model, setModel] = useState<ModelChoice>()
  const { phase } = selection
  const rect = visibleRect(selection)
  const cut = rect && regionToPixels(rect, frame)
  const pick = useWindowPick(frame, selection)

  useEffect(() => {
    if (selection.phase === 'left') fire(bridge.cancel(session))
    if (selection.phase !== 'chosen') return
    const own = offer.actions.find(({ id }) => id === action)?.model
    fire(
      bridge.choose({
        session,
        rect: selection.rect,
        covers,
        wish,
        action,
        ...(model === undefined || own === undefined ? {} : { model }),
      }),
    )
  }, [selection, session, covers, wish, action, model, offer])

  // Told once a drag, as soon as its direction is plain: what it is to hold is read meanwhile.
  const told = useRef<Point>(undefined)
  useEffect(() => {
    const drag = plainDrag(selection)
    if (drag === undefined || told.current === drag.from) return
    told.current = drag.from
    fire(bridge.drag({ session, ...drag }))
  }, [selection, session])

  const carry = useSelectionKeys({
    phase,
    window: pick.rect,
    frame,
    dispatch,
    onWish: (wanted) => {
      setWish(wanted)
      dispatch({ type: 'take', window: pick.rect })
    },
    onCover: () => {
      if (cut === undefined || phase !== 'adjusting') return
      setCovers([...covers, middleOf(cut)])
      // The box is there once React has drawn it.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.cover:last-of-type')?.focus(),
      )
    },
  })

  const onPointerDown = (event: PointerEvent) => {
    const { target, button, currentTarget, pointerId } = event
    if (button !== 0 || (target as Element).closest('.bar, .cover-layer.drawing')) return
    const handle = handleOf(target)
    // A drag that begins beside the selection would lose the boxes on it.
    if (isDrawing && handle === undefined) return
    currentTarget.setPointerCapture(pointerId)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    dispatch({ type: 'press', at: pointOf(event), handle, carry: carry.current })
  }
  const onPointerUp = (event: PointerEvent) => {
    const adjust = frame.adjust || event.shiftKey
    const { rect: window } = pick
    dispatch({ type: 'release', at: pointOf(event), adjust, carry: carry.current, window })
  }

  return (
    <div
      className="capture"
      role="application"
      aria-label={
        frame.windows === undefined
          ? t('Drag a rectangle to choose a part of the screen; Escape leaves')
          : t('Click a window, or choose one by Tab and Enter; Escape leaves')
      }
      data-phase={phase}
      data-outlined={pick.outlined !== undefined}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        // Without a selection nothing follows the pointer but its aids.
        if (phase === 'none') pick.point(pointOf(event))
        else dispatch({ type: 'move', at: pointOf(event), carry: carry.current })
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => dispatch({ type: 'reset' })}
      onMouseDown={(event) => {
        // Pointer events tell nothing of a second button; and a handle is gripped, not focused.
        if (event.button !== 0) dispatch({ type: 'leave' })
        if (handleOf(event.target) !== undefined) event.preventDefault()
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {frame.hint !== undefined && phase === 'none' && <p className="task">{frame.hint}</p>}
      <Shade
        display={display}
        pixels={pixels}
        cut={pick.outlined?.rect ?? cut}
        phase={pick.outlined === undefined ? phase : 'none'}
        window={pick.outlined}
        hint={
          frame.windows === undefined
            ? t('Drag a rectangle · Shift to adjust · Esc to leave')
            : t('Click a window · Tab for the next · Drag a rectangle · Esc to leave')
        }
      />
      {cut !== undefined && phase !== 'dragging' && (
        <CoverLayer
          cut={cut}
          display={frame}
          covers={covers}
          isDrawing={isDrawing}
          onChange={setCovers}
        />
      )}
      {rect !== undefined && cut !== undefined && phase === 'adjusting' && (
        <Bar
          offer={offer}
          action={action}
          model={model}
          onAction={setAction}
          onModel={setModel}
          isDrawing={isDrawing}
          onDraw={setDrawing}
          onWish={(wanted) => {
            setWish(wanted)
            dispatch({ type: 'confirm' })
          }}
          rect={rect}
          cut={cut}
          display={display}
          pixels={pixels}
          onCut={(next) => dispatch({ type: 'set', rect: pixelsToRegion(next, frame) })}
        />
      )}
      <PointerAids
        picture={picture}
        display={display}
        start={frame.pointer}
        isShown={
          pick.outlined === undefined &&
          (phase === 'none' || phase === 'dragging' || phase === 'resizing')
        }
      />
      <LocalOnlyBadge />
    </div>
  )
}

function pointOf(event: PointerEvent) {
  return { x: event.clientX, y: event.clientY }
}
