import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import {
  axisTitle,
  type Chart,
  type ChartSeries,
  placesOf,
} from '../../../common/contracts/chart.ts'

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  SVGRenderer,
])

/** What a chart is drawn in. */
export interface Ink {
  readonly text: string
  readonly line: string
  readonly background: string
}

/** Colours for a file, which is looked at on white. */
export const paperInk: Ink = { text: '#1a1d24', line: '#c9ced6', background: '#ffffff' }

/** Told apart by people who see few colours, too (Okabe and Ito). */
const palette = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442']

export const chartSize = { width: 640, height: 400 }

/**
 * A chart as an SVG of `chartSize`. It is made as text, without a document: neither styles nor
 * scripts reach the page.
 */
export function drawChart(chart: Chart, ink: Ink): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...chartSize })
  try {
    drawing.setOption({
      animation: false,
      color: palette,
      backgroundColor: ink.background,
      textStyle: { color: ink.text, fontFamily: 'sans-serif' },
      title: {
        text: chart.title,
        left: 'center',
        textStyle: { color: ink.text, fontSize: 15, width: 600, overflow: 'truncate' },
      },
      legend: {
        show: chart.series.length > 1 || chart.type === 'pie',
        bottom: 0,
        type: 'plain',
        textStyle: { color: ink.text },
      },
      ...(chart.type === 'pie' ? pie(chart) : axes(chart, ink)),
    })
    return drawing.renderToSVGString()
  } finally {
    drawing.dispose()
  }
}

function pie(chart: Chart) {
  const [first] = chart.series
  const data = (first?.points ?? []).map(({ x, y }) => ({ name: String(x), value: y ?? 0 }))
  return { series: [{ type: 'pie', radius: '58%', data, label: { formatter: '{b}: {c}' } }] }
}

function axes(chart: Chart, ink: Ink) {
  const places = placesOf(chart)
  const numeric = chart.type !== 'bar' && places.every((place) => typeof place === 'number')
  const lines = { axisLine: { lineStyle: { color: ink.line } }, axisLabel: { color: ink.text } }
  const named = { nameLocation: 'middle', nameTextStyle: { color: ink.text } }
  return {
    xAxis: {
      ...lines,
      ...named,
      name: axisTitle(chart.x),
      nameGap: 30,
      splitLine: { show: false },
      ...(numeric
        ? { type: 'value', scale: true }
        : { type: 'category', data: places.map(String) }),
    },
    yAxis: {
      ...lines,
      ...named,
      name: axisTitle(chart.y),
      nameGap: 48,
      type: 'value',
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: chart.series.map((series) => drawn(chart, series, numeric ? undefined : places)),
  }
}

/** @param places of the categories; undefined where the axis is one of numbers */
function drawn(
  { type }: Chart,
  { name, points }: ChartSeries,
  places: readonly (string | number)[] | undefined,
) {
  const byPlace = new Map(points.map((point) => [point.x, point]))
  const all = places === undefined ? points : places.map((place) => byPlace.get(place))
  const data = all.map((point) => ({
    value: places === undefined ? [point?.x, point?.y ?? null] : (point?.y ?? null),
    // What was read off an axis is drawn paler than what was printed.
    itemStyle: { opacity: point?.estimated === true ? 0.6 : 1 },
  }))
  const shape = type === 'bar' || type === 'scatter' ? type : 'line'
  return { type: shape, name, data, ...(type === 'area' ? { areaStyle: { opacity: 0.3 } } : {}) }
}
