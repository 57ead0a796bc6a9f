import type { Chart, ChartConfiguration, TooltipModel } from 'chart.js'
import { drawing, type Theme } from './canvas.ts'
import type { ChartSpec, Mark } from './spec.ts'
import { BOTTOM, lineAt, TOP } from './spec.ts'

export type { Theme } from './canvas.ts'

/**
 * The chart for Chart.js: its scales are fixed to the ones of the static picture, so every point falls on the link
 * that stands there already. Bars, curves, labels and glyphs are drawn by a plugin from the same marks. `asOf` leaves
 * out what was said later (`YYYY-MM-DD`; empty for no bound).
 */
export function chartConfig(
  spec: ChartSpec,
  theme: Theme,
  asOf: string,
  tooltip: (context: { chart: Chart; tooltip: TooltipModel<'scatter'> }) => void,
): ChartConfiguration<'scatter'> {
  const known = (m: Mark): boolean => asOf === '' || (m.said !== '' && m.said <= asOf)
  // The lowest line is the border of the x axis.
  const lines = spec.y.ticks.filter((t) => t.at > spec.y.min && lineAt(spec, t) !== 'name')
  return {
    type: 'scatter',
    data: {
      datasets: [
        { data: spec.marks.map((m) => ({ x: m.x, y: known(m) ? m.y : Number.NaN })), pointRadius: 0 },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      // Pointer and keyboard reach the links above the canvas; they set the active point.
      events: [],
      layout: { padding: { top: TOP, bottom: 0, left: 0, right: 0 }, autoPadding: false },
      scales: {
        x: {
          type: 'linear',
          min: spec.x.min,
          max: spec.x.max,
          border: { display: true, color: theme.ink },
          grid: { drawOnChartArea: false, tickColor: theme.ink, tickLength: 5 },
          ticks: { callback: () => '' },
          afterBuildTicks: (scale) => {
            scale.ticks = spec.x.ticks.map((t) => ({ value: t.at }))
          },
          afterFit: (scale) => {
            scale.height = BOTTOM
            scale.paddingLeft = 0
            scale.paddingRight = 0
          },
        },
        y: {
          type: 'linear',
          min: spec.y.min,
          max: spec.y.max,
          border: { display: false },
          grid: {
            color: lines.map((t) => (lineAt(spec, t) === 'axis' ? theme.ink : theme.rule)),
            drawTicks: false,
          },
          ticks: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = lines.map((t) => ({ value: t.at }))
          },
          afterFit: (scale) => {
            scale.width = 0
          },
        },
      },
      plugins: { tooltip: { enabled: false, external: tooltip } },
    },
    plugins: [drawing(spec, theme, known)],
  }
}
