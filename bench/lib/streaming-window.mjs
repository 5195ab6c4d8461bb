// The window of the bench: the page that was built, in the renderer that the app runs in.
import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 480,
    height: 640,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  })
  return window.loadFile(process.env.BENCH_PAGE)
})
