import type { DiagramDrawer } from '../windows/diagram.ts'
import { handleCalls } from './typed-ipc.ts'

export function handleDiagramCalls(drawer: DiagramDrawer): void {
  handleCalls('diagram', {
    ready: (sender) => drawer.markReady(sender),
    drawn: (sender, { id, drawing }) => drawer.finish(sender, id, drawing),
  })
}
