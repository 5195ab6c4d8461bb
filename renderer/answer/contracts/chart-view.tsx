import { useMemo } from 'react'
import type { ShotView } from '../../../common/answer-view.ts'
import { type Chart, chartGrid, withGrid } from '../../../common/contracts/chart.ts'
import type { EditsView } from '../../../common/contracts/edits.ts'
import { formatAnswer, formatsOf } from '../../../common/contracts/formats.ts'
import { t } from '../../../common/i18n.ts'
import { useShotUrl } from '../../lib/use-shot-url.ts'
import { CarryBar, type Form } from './carry-bar.tsx'
import { chartSize, drawChart, paperInk } from './draw-chart.ts'
import { EditGrid } from './edit-grid.tsx'
import { textForm } from './forms.ts'
import { svgToPng, useSvgUrl } from './picture-url.ts'
import { useEdits } from './use-edits.ts'
import { inkFor, useDark } from './use-ink.ts'

interface ChartViewProps {
  readonly chart: Chart
  readonly edits: EditsView | undefined
  /** Counted from 0. */
  readonly turn: number
  readonly done: boolean
  readonly shot: ShotView | undefined
}

const nothingMarked: ReadonlySet<string> = new Set()

/** The capture, the same series drawn again beside it, and their numbers. */
export function ChartView({ chart, edits, turn, done, shot }: ChartViewProps) {
  const edited = useEdits(chartGrid(chart), edits, turn)
  const dark = useDark()
  const drawn = edited.isEdited ? withGrid(chart, edited.grid) : chart
  const key = JSON.stringify(drawn)
  const svg = useMemo(() => drawChart(JSON.parse(key) as Chart, inkFor(dark)), [key, dark])
  const url = useSvgUrl(svg)
  const shotUrl = useShotUrl(shot)
  return (
    <>
      <div className="beside">
        {shotUrl !== undefined && <img src={shotUrl} alt={t('The chart in the capture')} />}
        <img src={url} alt={t('The chart drawn again from the numbers below')} />
      </div>
      <EditGrid
        edits={edited}
        label={t('Data of the chart')}
        marked={nothingMarked}
        done={done}
        hasFrame
      />
      <CarryBar forms={formsOf(drawn)} disabled={!done} />
    </>
  )
}

function formsOf(chart: Chart): readonly [Form, ...Form[]] {
  const parsed = { kind: 'chart', chart, problems: [] } as const
  const [first, ...others] = formatsOf.chart.map((format) => ({
    ...textForm(format, () => formatAnswer(parsed, format)),
    plain: () => formatAnswer(parsed, 'tsv'),
  }))
  const svg = () => drawChart(chart, paperInk)
  return [
    first ?? textForm('csv', () => ''),
    ...others,
    { name: 'SVG', format: 'svg', copies: true, make: svg },
    { name: 'PNG', format: 'png', copies: false, make: () => svgToPng(svg(), chartSize) },
  ]
}
