import { bridgeOf, fire } from '../lib/bridge.ts'
import { drawMermaid } from './draw-mermaid.ts'

const bridge = bridgeOf<'diagram'>()

bridge.on('draw', ({ id, source, dark }) => {
  const draw = async () => {
    const drawing = await drawMermaid(`diagram-${id}`, source, dark)
    await bridge.drawn({ id, drawing })
  }
  fire(draw())
})
fire(bridge.ready())
