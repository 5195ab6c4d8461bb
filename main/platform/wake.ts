import { powerMonitor } from 'electron'

/** Does something after sleep and after the session was unlocked, where the system tells. */
export function whenAwake(listener: () => void): void {
  powerMonitor.on('resume', listener)
  powerMonitor.on('unlock-screen', listener)
}
