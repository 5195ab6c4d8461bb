import type { CaptureWay } from '../../common/capture-way.ts'
import { FailureError } from '../../common/errors.ts'
import { clampRect, type DisplayGeometry, type Rect } from '../../common/geometry.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from './errors.ts'
import type { Region } from './ports.ts'

/** A display's id, and its place on the desktop in DIP. */
export type DisplayPlace = Pick<DisplayGeometry, 'id' | 'bounds'>

/** What a region is found by, where nobody drags one. */
export interface Desktop {
  readonly displays: readonly DisplayPlace[]
  /** Id of the display that has the pointer. */
  readonly pointer: number
  /** What was captured last. */
  readonly last: Region | undefined
  /** The window under the pointer, or that the user works in. */
  readonly window?: Region | undefined
}

/** The displays as people count them: from left to right, then from top to bottom. */
export function displaysInOrder<T extends Pick<DisplayPlace, 'bounds'>>(
  displays: readonly T[],
): readonly T[] {
  return displays.toSorted(
    ({ bounds: a }, { bounds: b }) => a.x - b.x || a.y - b.y || a.width - b.width,
  )
}

/**
 * The region that a way names. Throws a FailureError (`invalid-input`) where the desktop has none
 * such.
 *
 * @returns undefined where the user has to show it
 */
export function regionByWay(way: CaptureWay, desktop: Desktop): Region | undefined {
  switch (way.kind) {
    case 'region':
      return undefined
    case 'window':
      return way.by === 'user' ? undefined : (desktop.window ?? noWindow())
    case 'display':
      return wholeDisplay(way.number, desktop)
    case 'last':
      return lastRegion(desktop)
    case 'rect':
      return regionOfRect(way.rect, desktop)
  }
}

function wholeDisplay(number: number | undefined, { displays, pointer }: Desktop): Region {
  const inOrder = displaysInOrder(displays)
  const found =
    number === undefined
      ? (displays.find(({ id }) => id === pointer) ?? inOrder[0])
      : inOrder[number - 1]
  if (found !== undefined) return allOf(found)
  throw invalid(
    t('There is no display {{number}}; there are {{total}}, counted from the left.', {
      number: number ?? 1,
      total: displays.length,
    }),
  )
}

function noWindow(): never {
  throw invalid(t('There is no window to capture. Open one, or select a region instead.'))
}

function lastRegion({ displays, last }: Desktop): Region {
  if (last === undefined) {
    throw invalid(
      t('Nothing was captured yet that could be captured again. Select a region first.'),
    )
  }
  const display = displays.find(({ id }) => id === last.displayId)
  if (display !== undefined && !isEmpty(clampRect(last.rect, allOf(display).rect))) return last
  throw invalid(
    t('The display of the last region is not there any more, or smaller. Select a region again.'),
  )
}

/** @param rect in DIP on the desktop */
function regionOfRect(rect: Rect, { displays }: Desktop): Region {
  const met = displays.filter(({ bounds }) => !isEmpty(clampRect(rect, bounds)))
  const [display, other] = met
  if (display === undefined) {
    const { x, y, width, height } = rect
    throw invalid(
      t('The region {{region}} lies outside of all displays, which are {{displays}}.', {
        region: [x, y, width, height].join(','),
        displays: displaysInOrder(displays)
          .map(({ bounds: at }) => [at.x, at.y, at.width, at.height].join(','))
          .join(' · '),
      }),
    )
  }
  if (other !== undefined) {
    throw invalid(t('The region lies on several displays. Name a part of one of them.'))
  }
  const { bounds } = display
  const part = clampRect(rect, bounds)
  return { displayId: display.id, rect: { ...part, x: part.x - bounds.x, y: part.y - bounds.y } }
}

function allOf({ id, bounds: { width, height } }: DisplayPlace): Region {
  return { displayId: id, rect: { x: 0, y: 0, width, height } }
}

function isEmpty({ width, height }: Rect): boolean {
  return width <= 0 || height <= 0
}

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}
