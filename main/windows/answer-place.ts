import { screen } from 'electron'
import type { Rect } from '../../common/geometry.ts'
import type { AnswerWindowSettings } from '../../common/settings.ts'
import { beyondOthers, placeBeside, placeRemembered } from '../core/placement.ts'

/**
 * Where an answer's window goes: where the user left the last one, unless that hides the selection,
 * else beside the selection; never exactly on another window. All in DIP.
 */
export function answerPlace(
  near: Rect | undefined,
  { width, height, place }: AnswerWindowSettings,
  others: readonly Rect[],
): Rect {
  const { workArea } = near
    ? screen.getDisplayMatching(roundedOut(near))
    : screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const remembered =
    place === undefined ? undefined : placeRemembered({ ...place, width, height }, near, workArea)
  const centre = {
    x: workArea.x + workArea.width / 2,
    y: workArea.y + workArea.height / 3,
    width: 0,
    height: 0,
  }
  const found = remembered ?? placeBeside(near ?? centre, workArea, { width, height })
  return beyondOthers(found, others, workArea)
}

function roundedOut(rect: Rect): Rect {
  const x = Math.floor(rect.x)
  const y = Math.floor(rect.y)
  return {
    x,
    y,
    width: Math.ceil(rect.x + rect.width) - x,
    height: Math.ceil(rect.y + rect.height) - y,
  }
}
