/** A control or a heading of the settings that the search found. */
export interface Found {
  readonly label: string
  /** What takes the focus. */
  readonly target: HTMLElement
}

const labelled = 'h3, legend, label, button, summary'

/**
 * What a section shows that has all words of the query in its label, in the order of the page. The
 * page is its own index, so that whatever a section gets is found in the language it is shown in.
 */
export function searchIn(panel: Element, query: string): readonly Found[] {
  const found = new Map<string, Found>()
  for (const element of panel.querySelectorAll<HTMLElement>(labelled)) {
    const label = labelOf(element)
    const target = targetOf(element)
    if (target === null || found.has(label) || !matches(label, query)) continue
    found.set(label, { label, target })
  }
  return [...found.values()]
}

/** Whether a text has every word of the query somewhere, whatever their case. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** Small letters without their accents, so that "ubersetzen" finds "Übersetzen". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a label without those of the controls inside it. */
function labelOf(element: HTMLElement): string {
  const named = element.getAttribute('aria-label')
  if (named !== null) return named
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode() !== null) {
    const inside = walker.currentNode.parentElement?.closest('select, textarea, .muted, .failure')
    if (inside === null) text += walker.currentNode.textContent ?? ''
  }
  return text.trim()
}

function targetOf(element: HTMLElement): HTMLElement | null {
  if (element instanceof HTMLLabelElement) return element.control as HTMLElement | null
  if (element instanceof HTMLButtonElement || element.tagName === 'SUMMARY') return element
  return (
    (element.closest('fieldset') ?? element.parentElement)?.querySelector(
      'input, select, button, textarea',
    ) ?? null
  )
}
