/**
 * For the `ref` of what scrolls sideways: it is a stop of the Tab key while there is more of it
 * than fits, so that the arrow keys can get there.
 */
export function scrollable(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return
  const observer = new ResizeObserver(() => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  })
  observer.observe(element)
  // Its content may get wider while it keeps its own size.
  if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
  return () => observer.disconnect()
}
