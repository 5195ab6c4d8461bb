/** Starts a virtual display with a window manager; `size` as WIDTHxHEIGHT in pixels. */
export function startDisplay(options?: {
  size?: string
}): Promise<{ env: { DISPLAY: string }; stop: () => void }>
