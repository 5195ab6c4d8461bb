import type { TryForm } from '../core/contracts/problems.ts'
import { tryLatex } from '../node/try-latex.ts'
import { type DiagramDrawer, diagramProblem } from '../windows/diagram.ts'

/** Tells what is wrong with a formula or a diagram by setting or drawing it. */
export function formTrial(diagrams: DiagramDrawer): TryForm {
  return async (kind, source) => {
    if (kind === 'latex') return await tryLatex(source)
    const drawing = await diagrams.draw(source, false)
    return drawing.kind === 'problem' ? diagramProblem(drawing) : undefined
  }
}
