import type { Overlays } from '../windows/overlay.ts'
import { handleCalls } from './typed-ipc.ts'

export function handleOverlayCalls(overlays: Overlays): void {
  handleCalls('overlay', {
    ready: (sender) => overlays.markReady(sender),
    painted: (sender, session) => overlays.markPainted(sender, session),
    alive: (sender) => overlays.markAlive(sender),
    drag: (sender, { session, from, to }) => overlays.drag(sender, session, from, to),
    choose: (sender, { session, rect }) => overlays.choose(sender, session, rect),
    cancel: (_, session) => overlays.cancel(session),
  })
}
