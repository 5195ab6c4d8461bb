/** Draws the PNG icons from assets/icons/icon.svg. Run after the drawing was changed. */
import { readFileSync } from 'node:fs'
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
