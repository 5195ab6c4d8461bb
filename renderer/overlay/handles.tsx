import type { Rect, Size } from '../../common/geometry.ts'
import { msg, t } from '../../common/i18n.ts'
import { handlePoint, handles, hasRoom } from './placing.ts'
import type { Handle } from './selection.ts'

/** By the handle's place, row after row. */
const names = [
  [msg('Upper left corner'), msg('Upper edge'), msg('Upper right corner')],
  [msg('Left edge'), '', msg('Right edge')],
  [msg('Lower left corner'), msg('Lower edge'), msg('Lower right corner')],
]

const cursors = [
  ['nwse', 'ns', 'nesw'],
  ['ew', '', 'ew'],
  ['nesw', 'ns', 'nwse'],
]

interface HandlesProps {
  /** In DIP relative to the display. */
  readonly rect: Rect
  /** Size of the display in DIP. */
  readonly display: Size
}

/** Eight buttons on the edges: dragged, or moved by the arrow keys while they have the focus. */
export function Handles({ rect, display }: HandlesProps) {
  return handles.map((handle, index) => {
    if (!hasRoom(handle, rect)) return null
    const { x, y } = handlePoint(handle, rect, display)
    return (
      <button
        type="button"
        key={names[handle.y + 1]?.[handle.x + 1]}
        className="handle"
        data-handle={index}
        aria-label={t(names[handle.y + 1]?.[handle.x + 1] ?? '')}
        style={{ left: x, top: y, cursor: `${cursors[handle.y + 1]?.[handle.x + 1]}-resize` }}
      />
    )
  })
}

/** The handle that an event happened on. */
export function handleOf(target: EventTarget | null): Handle | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.handle') : null
  return element === null ? undefined : handles[Number(element.dataset['handle'])]
}
