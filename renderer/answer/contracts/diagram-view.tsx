import { useEffect, useState } from 'react'
import { cleanText } from '../../../common/contracts/grid.ts'
import { t } from '../../../common/i18n.ts'
import type { Drawing } from '../../../common/ipc.ts'
import { bridgeOf, CallError, unwrap } from '../../lib/bridge.ts'
import { CarryBar, type Form } from './carry-bar.tsx'
import { textForm } from './forms.ts'
import { useSvgUrl } from './picture-url.ts'
import { SourceBlock } from './source-block.tsx'
import { useDark } from './use-ink.ts'

const bridge = bridgeOf<'answer'>()

interface DiagramViewProps {
  readonly source: string
  readonly done: boolean
}

/** A Mermaid diagram: its picture once it is complete, and its source. */
export function DiagramView({ source, done }: DiagramViewProps) {
  const dark = useDark()
  const drawing = useDrawing(source, done, dark)
  const svg = drawing?.kind === 'svg' ? drawing.svg : undefined
  const url = useSvgUrl(svg)
  const forms: readonly [Form, ...Form[]] = [
    textForm('mermaid', () => cleanText(source)),
    ...(svg === undefined
      ? []
      : [{ name: 'SVG', format: 'svg', copies: true, make: () => drawOnPaper(source) } as const]),
  ]
  return (
    <>
      {done && drawing === undefined && <p className="muted">{t('Drawing…')}</p>}
      {svg !== undefined && (
        <div className="diagram">
          <img src={url} alt={t('The diagram drawn from the source below')} />
        </div>
      )}
      {drawing?.kind === 'problem' && (
        <p className="failure" role="status">
          {drawing.line === undefined
            ? t('This cannot be drawn: {{problem}}', { problem: drawing.message })
            : t('This cannot be drawn, line {{line}}: {{problem}}', {
                line: drawing.line,
                problem: drawing.message,
              })}
        </p>
      )}
      <SourceBlock name={t('Mermaid source')} text={source} />
      <CarryBar forms={forms} disabled={!done || source === ''} />
    </>
  )
}

/** What became of the source; undefined while it is drawn. */
function useDrawing(source: string, done: boolean, dark: boolean): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    setDrawing(undefined)
    if (!done || source.trim() === '') return
    let wanted = true
    draw(source, dark).then((made) => {
      if (wanted) setDrawing(made)
    }, console.error)
    return () => {
      wanted = false
    }
  }, [source, done, dark])
  return drawing
}

async function draw(source: string, dark: boolean): Promise<Drawing> {
  try {
    return await unwrap(bridge.drawDiagram({ source, dark }))
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    return { kind: 'problem', message: error.failure.message }
  }
}

/** The SVG for a file, which is looked at on white. */
async function drawOnPaper(source: string): Promise<string> {
  const drawing = await draw(source, false)
  if (drawing.kind === 'problem') throw new Error(drawing.message)
  return drawing.svg
}
