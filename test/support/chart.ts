import type { Chart } from '../../common/contracts/chart.ts'

/** A bar chart of one series, as a model reads it. */
export const revenue: Chart = {
  type: 'bar',
  title: 'Revenue',
  x: { label: 'Month', unit: '' },
  y: { label: 'Revenue', unit: 'EUR' },
  series: [
    {
      name: '2024',
      points: [
        { x: 'Jan', y: 12.5, estimated: false },
        { x: 'Feb', y: 9, estimated: true },
      ],
    },
  ],
}
