import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { SaveFormat } from '../../common/ipc.ts'

const extensions: Readonly<Record<SaveFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  tsv: 'tsv',
  csv: 'csv',
  html: 'html',
  json: 'json',
  latex: 'tex',
  mermaid: 'mmd',
  mathml: 'mml',
  svg: 'svg',
  png: 'png',
}

/**
 * Asks for a place and writes there. Throws a FailureError (`save-failed`).
 *
 * @param name the file's name without its extension
 * @returns the path, or undefined where the user chose none
 */
export async function saveForm(
  window: BrowserWindow,
  name: string,
  format: SaveFormat,
  data: string | Uint8Array,
): Promise<string | undefined> {
  const extension = extensions[format]
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${fileName(name)}.${extension}`),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  if (canceled || filePath === '') return undefined
  try {
    await writeFile(filePath, data)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FailureError({
      code: 'save-failed',
      message: t('The file could not be written ({{reason}}). Choose another place.', { reason }),
    })
  }
  return filePath
}

function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ()-]/gu, '').trim() || 'Eyeshot'
}
