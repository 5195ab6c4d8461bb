import type { KeyboardEvent } from 'react'

/**
 * Moves the focus among the elements with `data-stop` in a list by the arrow keys, Home and End.
 *
 * @returns the element that has the focus now, or undefined where the key moves nothing
 */
export function moveAmongStops(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key]
  const stop = to === undefined ? undefined : stops[to]
  if (stop === undefined) return undefined
  event.preventDefault()
  stop.focus()
  return stop
}
