/**
 * For the `ref` of what scrolls sideways: it is a stop of the Tab key while there is more of it
 * than fits, so that the arrow keys can get there. Nothing is watched while its group of blocks
 * is out of sight: the browser asks every observer for every picture.
 */
export function scrollable(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return
  const observer = new ResizeObserver(() => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  })
  const watch = () => {
    observer.observe(element)
    // Its content may get wider while it keeps its own size.
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
  }
  const group = element.closest('.markdown > div')
  const onSight = (event: Event) => {
    if ('skipped' in event && event.skipped === true) observer.disconnect()
    else watch()
  }
  watch()
  group?.addEventListener('contentvisibilityautostatechange', onSight)
  return () => {
    observer.disconnect()
    group?.removeEventListener('contentvisibilityautostatechange', onSight)
  }
}
