import { SaxesParser } from 'saxes'

/** Most that an SVG may have, in characters; a diagram has some ten thousand. */
const sizeLimit = 5_000_000

const elements = new Set(
  `svg g defs title desc style path rect circle ellipse line polyline polygon text tspan textPath
  marker symbol use clipPath mask pattern linearGradient radialGradient stop filter feDropShadow
  feGaussianBlur feOffset feMerge feMergeNode feFlood feComposite feBlend feColorMatrix`.split(
    /\s+/,
  ),
)

/**
 * An SVG of a source that is not trusted, written anew from what is known to be harmless: elements
 * that draw, attributes that name no script and no address but within the picture. Its size is that
 * of its view box, so that it has one as a picture.
 *
 * @returns undefined where it is no SVG, or too large
 */
export function safeSvg(source: string): string | undefined {
  if (source.length > sizeLimit) return undefined
  const out: string[] = []
  const parser = new SaxesParser({ position: false })
  let skipped = 0
  let depth = 0
  let inStyle = false
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (skipped > 0 || !elements.has(name) || (depth === 1 && name !== 'svg')) {
      skipped += 1
      return
    }
    inStyle = name === 'style'
    const kept = Object.entries(attributes).filter(([key, value]) => isHarmless(key, value))
    const all = depth === 1 ? sized(new Map(kept)) : kept
    out.push(`<${name}${all.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    inStyle = false
    if (skipped > 0) skipped -= 1
    else out.push(`</${name}>`)
  })
  parser.on('text', (text) => {
    if (skipped > 0 || depth === 0) return
    if (!inStyle || isHarmlessStyle(text)) out.push(escaped(text))
  })
  parser.write(source).close()
  const svg = out.join('')
  return broken || !svg.startsWith('<svg') ? undefined : svg
}

function isHarmless(key: string, value: string): boolean {
  const name = key.toLowerCase()
  if (name.startsWith('on') || name === 'xml:base') return false
  if (name === 'href' || name.endsWith(':href')) return value.startsWith('#')
  return isHarmlessStyle(value)
}

/** Whether a style, or an attribute that is one, names no address but within the picture. */
function isHarmlessStyle(text: string): boolean {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '')
  // An escape could hide the name of a function.
  if (/\\|@import|expression\s*\(|javascript:/i.test(plain)) return false
  return [...plain.matchAll(/url\(\s*['"]?([^'")]*)/gi)].every(([, target]) =>
    (target ?? '').trim().startsWith('#'),
  )
}

/** The attributes with the width and height of the view box in the place of what they were. */
function sized(attributes: ReadonlyMap<string, string>): readonly [string, string][] {
  const all = new Map(attributes)
  all.set('xmlns', 'http://www.w3.org/2000/svg')
  const [, , width, height] = (all.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (width !== undefined && height !== undefined && width > 0 && height > 0) {
    all.set('width', String(Math.ceil(width)))
    all.set('height', String(Math.ceil(height)))
    all.delete('style')
  }
  return [...all]
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  }
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
