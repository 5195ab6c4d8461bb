const secretShapes = [
  /\bbearer\s+[^\s"',;]+/gi,
  /\b(?:sk|pk|rk|gsk|xai)[-_][A-Za-z0-9*_.…-]{6,}/g,
  /\bAIza[A-Za-z0-9_-]{10,}/g,
]

/** Takes the key, and whatever looks like one, out of a text that people or logs will see. */
export function redact(text: string, key?: string): string {
  const forms = key === undefined || key === '' ? [] : [key, encodeURIComponent(key)]
  const known = forms.reduce((rest, form) => rest.replaceAll(form, '[key]'), text)
  return secretShapes.reduce((rest, shape) => rest.replace(shape, '[key]'), known)
}

/** One line of at most `limit` characters; an ellipsis stands for what was left out. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const points = [...line]
  return points.length <= limit ? line : `${points.slice(0, limit - 1).join('')}…`
}
