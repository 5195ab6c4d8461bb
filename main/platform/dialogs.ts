import { dialog } from 'electron'
import { t } from '../../common/i18n.ts'

/** Asks for a file of language data; undefined where the user chose none. */
export async function chooseLanguageFile(): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    title: t('Add a language file'),
    properties: ['openFile'],
    filters: [{ name: t('Tesseract language data'), extensions: ['traineddata', 'gz'] }],
  })
  return filePaths[0]
}

/** Asks for a file of actions to read; undefined where the user chose none. */
export async function chooseActionFile(): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    title: t('Import actions'),
    properties: ['openFile'],
    filters: [{ name: t('Actions of Eyeshot'), extensions: ['json'] }],
  })
  return filePaths[0]
}

/** Asks where to write a file of actions; undefined where the user chose nothing. */
export async function chooseNewActionFile(): Promise<string | undefined> {
  const { filePath, canceled } = await dialog.showSaveDialog({
    title: t('Export actions'),
    defaultPath: 'eyeshot-actions.json',
    filters: [{ name: t('Actions of Eyeshot'), extensions: ['json'] }],
  })
  return canceled || filePath === '' ? undefined : filePath
}

/** Asks for picture files; none where the user leaves. */
export async function choosePictures(): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: t('Open a picture'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: t('Pictures and PDF'), extensions: pictureExtensions },
      { name: t('All files'), extensions: ['*'] },
    ],
  })
  return filePaths
}

const pictureExtensions = 'png jpg jpeg webp gif avif tif tiff bmp ico cur heic heif svg pdf'.split(
  ' ',
)
