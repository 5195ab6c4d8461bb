/** What the choice of the display server depends on. */
export interface SessionFacts {
  /** A value of `process.platform`. */
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether the session's windows are those of a Wayland compositor, whatever this app's own are. */
export function isWayland({ platform, env }: SessionFacts): boolean {
  return platform === 'linux' && (env['WAYLAND_DISPLAY'] ?? '') !== ''
}

/**
 * The switch that has Electron run on XWayland, which it is to be started with: once a script of the
 * app runs, Electron has chosen. docs/wayland.md says why not natively.
 *
 * @param hasSwitch whether a switch was given
 * @returns undefined where it is not wanted, or XWayland is not there
 */
export function xwaylandSwitch(
  facts: SessionFacts,
  hasSwitch: (name: string) => boolean,
): string | undefined {
  if (!isWayland(facts) || (facts.env['DISPLAY'] ?? '') === '') return undefined
  return hasSwitch('ozone-platform') ? undefined : '--ozone-platform=x11'
}
