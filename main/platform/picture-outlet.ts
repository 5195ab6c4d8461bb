import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { app, type ClipboardItem, clipboard, dialog, type NativeImage, nativeImage } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { PictureOutlet } from '../core/ports.ts'
import { fieldOf } from '../core/shape.ts'

// Older Electrons have no such class, and take the picture itself.
const Item = fieldOf(createRequire(import.meta.url)('electron'), 'ClipboardItem') as
  | typeof ClipboardItem
  | undefined

/** The clipboard, and files where the user wants them. */
export const pictureOutlet: PictureOutlet = {
  async copy(png) {
    const board: unknown = clipboard
    if (Item === undefined) {
      const old = board as { writeImage(image: NativeImage): void }
      old.writeImage(nativeImage.createFromBuffer(Buffer.from(png)))
    } else {
      const blob = new Blob([new Uint8Array(png)], { type: 'image/png' })
      await clipboard.write([new Item({ 'image/png': blob })])
    }
  },

  async save(png) {
    const { filePath, canceled } = await dialog.showSaveDialog({
      title: t('Save the picture'),
      defaultPath: join(app.getPath('pictures'), `Eyeshot ${stamp(new Date())}.png`),
      filters: [{ name: 'PNG', extensions: ['png'] }],
    })
    if (canceled || filePath === '') return
    try {
      await writeFile(filePath, png)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new FailureError({
        code: 'save-failed',
        message: t('The file could not be written ({{reason}}). Choose another place.', { reason }),
      })
    }
  },
}

/** Local day and time, as 2026-01-31 18.05.09: no character that a file system refuses. */
function stamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`
}
