// The floor: an app that registers one hotkey and holds one hidden window, and nothing else.
import { app, BrowserWindow, globalShortcut } from 'electron'

app.setPath('userData', process.env.BENCH_HOME)
app.whenReady().then(() => {
  new BrowserWindow({ show: false }).loadURL('about:blank')
  globalShortcut.register('Control+F7', () => undefined)
})
