import { dialog } from 'electron'

/** Asks for a file of language data; undefined where the user chose none. */
export async function chooseLanguageFile(): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Add a language file',
    properties: ['openFile'],
    filters: [{ name: 'Tesseract language data', extensions: ['traineddata', 'gz'] }],
  })
  return filePaths[0]
}
