import { app } from 'electron'
import { leaveWithError } from './boot/leave-with-error.ts'
import { userDataDir } from './node/paths.ts'
import { registerAppScheme } from './platform/app-scheme.ts'

// What must be said before Electron is ready, and no more: it waits for this file, and makes use of
// the time that the rest takes to load.
app.setName('eyeshot')
app.setPath('userData', userDataDir())
// As root Chromium's sandbox cannot run; the launcher then passes --no-sandbox and says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
import('./index.ts').catch(leaveWithError)
