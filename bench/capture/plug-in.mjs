// The registry's own plug-in for the job, as its description says. Control+F5 captures, Control+F6
// closes; its window is kept, which is the faster of its two ways.
import { app, globalShortcut } from 'electron'
import screenshots from 'electron-screenshots'

app.setPath('userData', process.env.BENCH_HOME)
app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  const Screenshots = screenshots.default ?? screenshots
  const shots = new Screenshots({ singleWindow: true })
  globalShortcut.register('Control+F5', () => shots.startCapture())
  globalShortcut.register('Control+F6', () => shots.endCapture())
})
