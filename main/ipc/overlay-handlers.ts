import type { Clipboard } from '../core/ports.ts'
import type { Countdown } from '../windows/countdown.ts'
import type { Overlays } from '../windows/overlay.ts'
import { handleCalls } from './typed-ipc.ts'

export function handleOverlayCalls(
  overlays: Overlays,
  countdown: Countdown,
  clipboard: Clipboard,
): void {
  handleCalls('overlay', {
    ready: (sender) => overlays.markReady(sender),
    painted: (sender, session) => overlays.markPainted(sender, session),
    alive: (sender) => overlays.markAlive(sender),
    drag: (sender, { session, from, to }) => overlays.drag(sender, session, from, to),
    choose: (sender, choice) => overlays.choose(sender, choice),
    copyColour: async (_, colour) => await clipboard.writeText(colour),
    cancel: (_, session) => overlays.cancel(session),
  })
  handleCalls('countdown', { ready: (sender) => countdown.markReady(sender) })
}
