import type { AllWindows } from './all-windows.ts'
import type { Finding } from './each.ts'
import { answersOnlyItsOwn, parsesPayloads, passesNoElectron } from './ipc-checks.ts'
import { hasPolicy, staysOwnScheme } from './page-checks.ts'
import { refusesPermissions } from './permission-checks.ts'
import { attachesNoWebview, isSandboxed, keepsDefaults } from './preference-checks.ts'
import {
  goesNowhere,
  opensNothingOutside,
  opensNoWindow,
  reachesNoServer,
} from './way-out-checks.ts'

/** One or several items of Electron's list, https://electronjs.org/docs/latest/tutorial/security. */
export interface Check {
  readonly items: string
  readonly name: string
  readonly run: (all: AllWindows) => Promise<Finding>
}

/** What can be seen in the running app; the rest is in `test/package` and the linter's guards. */
export const checklist: readonly Check[] = [
  { items: '1', name: 'loads from no server', run: reachesNoServer },
  { items: '2, 3, 4', name: 'no Node, isolated, sandboxed', run: isSandboxed },
  { items: '5', name: 'denies every permission', run: refusesPermissions },
  { items: '6, 8, 9, 10', name: 'leaves what Chromium guards', run: keepsDefaults },
  { items: '7', name: 'has a strict content policy', run: hasPolicy },
  { items: '11, 12', name: 'attaches no webview', run: attachesNoWebview },
  { items: '13', name: 'navigates nowhere', run: goesNowhere },
  { items: '14', name: 'opens no window', run: opensNoWindow },
  { items: '15', name: 'opens no hostile link outside', run: opensNothingOutside },
  { items: '18', name: 'has a scheme of its own', run: staysOwnScheme },
  { items: '20', name: 'hands no Electron object over', run: passesNoElectron },
  // Last: undone, they close windows.
  { items: '17', name: 'refuses other senders', run: answersOnlyItsOwn },
  { items: '17', name: 'parses what is sent', run: parsesPayloads },
]
