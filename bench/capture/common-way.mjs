// What most apps do: a thumbnail of the whole display as a PNG data URL, shown by an <img> in a
// window that was made in advance. Control+F2 captures, Control+F3 closes.
import { join } from 'node:path'
import { app, BrowserWindow, desktopCapturer, globalShortcut, ipcMain, screen } from 'electron'

app.setPath('userData', process.env.BENCH_HOME)
app.whenReady().then(async () => {
  const { bounds, scaleFactor } = screen.getPrimaryDisplay()
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    enableLargerThanScreen: true,
    webPreferences: {
      preload: join(import.meta.dirname, 'common-way-preload.cjs'),
      backgroundThrottling: false,
    },
  })
  await window.loadFile(join(import.meta.dirname, 'common-way.html'))
  const size = { width: bounds.width * scaleFactor, height: bounds.height * scaleFactor }
  ipcMain.on('painted', () => {
    window.show()
    window.setBounds(bounds)
  })
  globalShortcut.register('Control+F2', async () => {
    const [source] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size })
    window.webContents.send('picture', source.thumbnail.toDataURL())
  })
  globalShortcut.register('Control+F3', () => {
    window.hide()
    window.webContents.send('picture', '')
  })
})
