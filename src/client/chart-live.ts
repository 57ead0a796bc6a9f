import { Chart, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js'
import { chartConfig, type Theme } from '../charts/chartjs.ts'
import type { ChartSpec } from '../charts/spec.ts'
import type { Kind } from '../model/mention.ts'
import { idle } from './idle.ts'

Chart.register(ScatterController, PointElement, LinearScale, Tooltip)

/** Colors and faces as the style sheet has them now; read again when the reader's color scheme changes. */
function themeOf(node: Element): Theme {
  const css = getComputedStyle(node)
  const get = (name: string): string => css.getPropertyValue(name).trim()
  return {
    ink: get('--ink'),
    quiet: get('--ink-2'),
    rule: get('--rule'),
    paper: get('--paper'),
    kind: (kind: Kind) => get(`--${kind}`),
    figures: get('--figures'),
    text: get('--text'),
  }
}

/**
 * Draws the chart with Chart.js under the links of its picture, which stay where they are: the same scales give the
 * same places. Pointing at or tabbing to a link shows the tooltip of its point. Works in steps, so that a slow phone
 * answers in between, and after the fonts, so that nothing is drawn twice.
 */
export async function enliven(figure: HTMLElement): Promise<void> {
  await document.fonts.ready
  await idle()
  const data = figure.querySelector('script[type="application/json"]')?.textContent
  const box = figure.querySelector<HTMLElement>('.figure__box')
  const svg = box?.querySelector<SVGElement>('svg.chart')
  if (!data || !box || !svg) return
  const spec = JSON.parse(data) as ChartSpec
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const holder = document.createElement('div')
  holder.className = 'canvas'
  holder.append(canvas)
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  box.append(holder, tip)
  await idle()

  const make = (): Chart =>
    new Chart(canvas, chartConfig(spec, themeOf(figure), figure.dataset['asof'] ?? '', showTip(tip, spec)))
  let chart = make()
  const again = (): void => {
    chart.destroy()
    chart = make()
  }
  figure.dataset['live'] = ''
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
  await idle()

  for (const link of svg.querySelectorAll<SVGElement>('a.mark')) {
    const place = spec.marks.findIndex((m) => m.claim === link.dataset['claim'])
    const on = (): void => {
      const point = chart.getDatasetMeta(0).data[place]
      if (!point) return
      chart.tooltip?.setActiveElements([{ datasetIndex: 0, index: place }], { x: point.x, y: point.y })
      chart.update('none')
    }
    const off = (): void => {
      chart.tooltip?.setActiveElements([], { x: 0, y: 0 })
      chart.update('none')
      tip.hidden = true
    }
    link.addEventListener('pointerenter', on)
    link.addEventListener('focus', on)
    link.addEventListener('pointerleave', off)
    link.addEventListener('blur', off)
  }

  figure.addEventListener('asof', again)

  const button = document.querySelector<HTMLElement>(`[data-png="${spec.name}"]`)
  if (button) {
    button.hidden = false
    button.addEventListener('click', () => savePng(canvas, spec, themeOf(figure)))
  }
}

/** The canvas as a file, on paper, with its title above and its address below. */
function savePng(canvas: HTMLCanvasElement, spec: ChartSpec, theme: Theme): void {
  const ratio = canvas.width / canvas.clientWidth
  const [head, foot, side] = [72 * ratio, 40 * ratio, 24 * ratio]
  const page = document.createElement('canvas')
  page.width = canvas.width + 2 * side
  page.height = canvas.height + head + foot
  const pen = page.getContext('2d')
  if (!pen) return
  pen.fillStyle = theme.paper
  pen.fillRect(0, 0, page.width, page.height)
  pen.fillStyle = theme.ink
  pen.font = `${22 * ratio}px ${theme.text}`
  pen.fillText(spec.title, side, 34 * ratio, canvas.width)
  pen.font = `${14 * ratio}px ${theme.figures}`
  pen.fillStyle = theme.quiet
  pen.fillText(spec.summary, side, 58 * ratio, canvas.width)
  pen.drawImage(canvas, side, head)
  pen.fillText(`Outlay, ${location.href}`, side, head + canvas.height + 26 * ratio, canvas.width)
  const link = document.createElement('a')
  link.href = page.toDataURL('image/png')
  link.download = `${spec.name}.png`
  link.click()
}

/** Chart.js's tooltip as HTML, so that a sentence wraps and follows the style sheet. */
function showTip(tip: HTMLElement, spec: ChartSpec) {
  return ({
    chart,
    tooltip,
  }: {
    chart: Chart
    tooltip: { opacity: number; caretX: number; caretY: number; dataPoints?: { dataIndex: number }[] }
  }): void => {
    const mark = spec.marks[tooltip.dataPoints?.[0]?.dataIndex ?? -1]
    if (!mark || tooltip.opacity === 0) {
      tip.hidden = true
      return
    }
    const line = (className: string, text: string): HTMLElement => {
      const p = document.createElement('p')
      p.className = className
      p.textContent = text
      return p
    }
    tip.replaceChildren(
      line('tip__what', mark.words),
      line('tip__quote', mark.sentence),
      line('tip__source', [mark.source, mark.basis].filter(Boolean).join(' · ')),
    )
    tip.hidden = false
    const room = chart.width - tip.offsetWidth
    const x = Math.max(0, Math.min(room, tooltip.caretX + mark.dx - tip.offsetWidth / 2))
    const row = tooltip.caretY + mark.dy
    const below = row < tip.offsetHeight + 24
    const y = below ? row + 18 : row - tip.offsetHeight - 16
    tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }
}
