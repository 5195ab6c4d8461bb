/**
 * Draws the PNG icons from assets/icons/icon.svg, and those of the actions in menus from Lucide. Run
 * after the drawing or common/icons.ts was changed.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { root } from './lib/build.mjs'

const folder = join(root, 'assets/icons')
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
// Local-only mode: a green dot with a rim, to be told at 16 pixels.
const dot = '<circle cx="392" cy="392" r="120" fill="#2fb457" stroke="#15202f" stroke-width="36"/>'
const local = drawing.replace('</svg>', `${dot}</svg>`)
const icons = [
  ['icon.png', 512, drawing],
  ['tray.png', 22, drawing],
  ['tray@2x.png', 44, drawing],
  ['tray-local.png', 22, local],
  ['tray-local@2x.png', 44, local],
]
for (const [name, size, svg] of icons) {
  await sharp(Buffer.from(svg), { density: 300 }).resize(size).png().toFile(join(folder, name))
}

// One grey that is seen on light and on dark menus: what a menu's colours are cannot be asked.
const grey = '#8a8f99'
const actions = join(folder, 'actions')
mkdirSync(actions, { recursive: true })
const list = readFileSync(join(root, 'common/icons.ts'), 'utf8')
for (const [, name] of list.matchAll(/^ {2}'([a-z0-9-]+)',$/gm)) {
  const icon = await iconOf(name)
  const shapes = icon.node.map(([tag, { key, ...attributes }]) => {
    const all = Object.entries(attributes).map(([at, value]) => `${at}="${value}"`)
    return `<${tag} ${all.join(' ')}/>`
  })
  const look = `fill="none" stroke="${grey}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${look}>${shapes.join('')}</svg>`
  for (const [suffix, size] of [
    ['', 16],
    ['@2x', 32],
  ]) {
    const png = sharp(Buffer.from(svg), { density: 300 }).resize(size).png({ palette: true })
    await png.toFile(join(actions, `${name}${suffix}.png`))
  }
}

/** An icon's shapes; a former name has the one that it is called now. */
async function iconOf(name) {
  const file = join(root, `node_modules/lucide-react/dist/esm/icons/${name}.mjs`)
  const { __iconData: icon } = await import(file)
  if (icon !== undefined) return icon
  const [, now] = /from '\.\/([a-z0-9-]+)\.mjs'/.exec(readFileSync(file, 'utf8')) ?? []
  return await iconOf(now)
}
