/** Draws the PNG icons from assets/icons/icon.svg. Run after the drawing was changed. */
import { join } from 'node:path'
import sharp from 'sharp'
import { root } from './lib/build.mjs'

const folder = join(root, 'assets/icons')
const sizes = { 'icon.png': 512, 'tray.png': 22, 'tray@2x.png': 44 }
for (const [name, size] of Object.entries(sizes)) {
  await sharp(join(folder, 'icon.svg'), { density: 300 })
    .resize(size)
    .png()
    .toFile(join(folder, name))
}
