import { protocol } from 'electron'

/** The scheme that the app's own windows are served from. */
export const appScheme = 'eyeshot'

/** Declares the scheme. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ])
}
